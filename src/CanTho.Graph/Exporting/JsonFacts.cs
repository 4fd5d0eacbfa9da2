using System.Text.Json;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Exporting;

/// <summary>
/// Facts as JSON objects. The names are those of schema.graphql; what is not said is left out, other entities are named by their id, and a
/// text that the API gives in one language is given in all that it is known in.
/// </summary>
internal static class JsonFacts
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id.Value);
        json.WriteString("kind", ConstantCase.Of(entity.Kind));
        Said(json, "class", entity.Class);
        json.WriteStartArray("names");

        foreach (var name in entity.Names)
        {
            json.WriteStartObject();
            json.WriteString("text", name.Text);
            json.WriteString("language", name.Language);
            json.WriteString("use", ConstantCase.Of(name.Use));
            Sources(json, name.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Sources(json, entity.Sources);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Relationship fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("type", ConstantCase.Of(fact.Type));
        Reference(json, "from", fact.From);
        Reference(json, "to", fact.To);
        Text(json, "role", fact.Role);
        Said(json, "since", fact.Since?.ToString());
        Said(json, "until", fact.Until?.ToString());
        WriteEnd(json, fact.Rank, fact.Certainty, fact.Sources, fact.Note);
    }

    public static void Write(Utf8JsonWriter json, Claim fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        Reference(json, "about", fact.About);
        json.WriteString("property", fact.Property.Name);

        switch (fact.Value)
        {
            case ClaimValue.Text(var text): Text(json, "value", text); break;
            case ClaimValue.Number(var number): json.WriteNumber("number", number); break;
            case ClaimValue.Date(var date): json.WriteString("date", date.ToString()); break;
            case ClaimValue.Reference(var entity): Reference(json, "entity", entity); break;
            case ClaimValue.Word(var status): json.WriteString("status", status); break;
        }

        Said(json, "unit", fact.Unit);
        Said(json, "period", fact.Period?.ToString());
        WriteEnd(json, fact.Rank, fact.Certainty, fact.Sources, fact.Note);
    }

    public static void Write(Utf8JsonWriter json, Figure fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("indicator", ConstantCase.Of(fact.Indicator));
        Reference(json, "about", fact.About);
        Reference(json, "partner", fact.Partner);
        json.WriteString("period", fact.Period.ToString());
        json.WriteNumber("value", fact.Value);
        json.WriteString("unit", fact.Unit);
        json.WriteBoolean("cumulative", fact.Cumulative);
        json.WriteBoolean("estimate", fact.Estimate);
        WriteEnd(json, fact.Rank, fact.Certainty, fact.Sources, fact.Note);
    }

    private static void WriteEnd(Utf8JsonWriter json, Rank rank, Certainty certainty, IReadOnlyList<Citation> sources, string? note)
    {
        json.WriteString("rank", ConstantCase.Of(rank));
        json.WriteString("certainty", ConstantCase.Of(certainty));
        Sources(json, sources);
        Said(json, "note", note);
        json.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter json, IReadOnlyList<Citation> sources)
    {
        json.WriteStartArray("sources");

        foreach (var source in sources)
        {
            json.WriteStartObject();
            Reference(json, "document", source.Document);
            json.WriteString("locator", source.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, string field, EntityId? entity)
    {
        if (entity is { } id)
        {
            json.WriteStartObject(field);
            json.WriteString("id", id.Value);
            json.WriteEndObject();
        }
    }

    private static void Text(Utf8JsonWriter json, string field, LocalisedText? text)
    {
        if (text is not null)
        {
            json.WriteStartObject(field);
            json.WriteString("vi", text.Vi);
            Said(json, "en", text.En);
            Said(json, "ja", text.Ja);
            json.WriteEndObject();
        }
    }

    private static void Said(Utf8JsonWriter json, string field, string? value)
    {
        if (value is not null)
        {
            json.WriteString(field, value);
        }
    }
}
