using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>An answer as text with every field of every record, a line each: two answers are the same when their texts are.</summary>
internal static class AnswerText
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InWords<PartialDate>(), new InWords<Period>(), new InWords<EntityId>(), new Naming<Property>(property => property.Name), new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithKinds, WithSentences } },
    };

    public static string Of(object? answer) => JsonSerializer.Serialize(answer, s_json);

    /// <summary>
    /// The same of an answer that may hold lists to be awaited. They are walked before they are written: the serializer wrote an entity twice where it had
    /// to wait for the next just when its buffer was full.
    /// </summary>
    public static async Task<string> Walked(object? answer, CancellationToken cancel) =>
        Of(answer is EverythingAnswer everything ? await Listed(everything, cancel) : answer);

    private static async Task<object> Listed(EverythingAnswer all, CancellationToken cancel)
    {
        var entities = new Dictionary<EntityKind, List<DescribedEntity>>();

        foreach (var (kind, some) in all.EntitiesOf)
        {
            entities[kind] = await some.ToListAsync(cancel);
        }

        return new
        {
            all.Revision,
            EntitiesOf = entities,
            Relationships = await all.Relationships.ToListAsync(cancel),
            Figures = await all.Figures.ToListAsync(cancel),
            Entities = await all.Entities.ToListAsync(cancel),
            Claims = await all.Claims.ToListAsync(cancel),
        };
    }

    /// <summary>An exception is an answer too: its type, what it says, and what it tells a program.</summary>
    public static string Of(Exception error) => Of((object)(error switch
    {
        RefusedQuestionException refused => new { Type = error.GetType().FullName, error.Message, refused.Argument },
        UnknownEntityException unknown => new { Type = error.GetType().FullName, error.Message, Argument = unknown.Id.Value },
        _ => new { Type = error.GetType().FullName, error.Message, Argument = "" },
    }));

    // Two kinds of value look alike but for their type.
    private static void WithKinds(JsonTypeInfo type)
    {
        if (type.Type == typeof(ClaimValue))
        {
            type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "is" };

            foreach (var kind in typeof(ClaimValue).GetNestedTypes())
            {
                type.PolymorphismOptions.DerivedTypes.Add(new(kind, kind.Name));
            }
        }
    }

    // What a record says only when asked for it in a language.
    private static void WithSentences(JsonTypeInfo type)
    {
        Add<DossierAnswer>("TextIn", (answer, language) => answer.Text(language));
        Add<TimelineEntry>("SentenceIn", (entry, language) => entry.Sentence(language));
        Add<Route>("SentenceIn", (route, language) => Sentence.Of(route, language));

        void Add<T>(string name, Func<T, Language, string> say)
        {
            foreach (var language in type.Type == typeof(T) ? Enum.GetValues<Language>() : [])
            {
                var property = type.CreateJsonPropertyInfo(typeof(string), $"{name}{language}");
                property.Get = record => say((T)record, language);
                type.Properties.Add(property);
            }
        }
    }

    private sealed class InWords<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value!.ToString());
    }

    private sealed class Naming<T>(Func<T, string> name) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(name(value));
    }
}
