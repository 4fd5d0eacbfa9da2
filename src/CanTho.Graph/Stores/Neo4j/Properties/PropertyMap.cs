using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>Reads the properties of a node or relationship. What is absent is null: Neo4j knows no difference.</summary>
internal readonly struct PropertyMap(IReadOnlyDictionary<string, object?> properties)
{
    public string Text(string name) => Find(name) ?? throw new StoreException(
        $"A fact in Neo4j has no \"{name}\" ({string.Join(", ", properties.Keys.Order(StringComparer.Ordinal))}). It was not written by this program; remove it.");

    public string? Find(string name) => properties.GetValueOrDefault(name) as string;

    public bool Truth(string name) => properties.GetValueOrDefault(name) is true;

    public long? Number(string name) => properties.GetValueOrDefault(name) as long?;

    public IReadOnlyList<string> Texts(string name) =>
        properties.GetValueOrDefault(name) is IReadOnlyList<object?> list ? [.. list.Cast<string>()] : [];

    public IReadOnlyList<int> Numbers(string name) =>
        properties.GetValueOrDefault(name) is IReadOnlyList<object?> list ? [.. list.Select(number => (int)(long)number!)] : [];

    public T Member<T>(string name)
        where T : struct, Enum => ConstantCase.Read<T>(Text(name))
            ?? throw new StoreException($"\"{Text(name)}\" in Neo4j is no {typeof(T).Name}. Was it written by a newer program?");

    public LocalisedText? Localised(string name) => Find(name) is { } vi ? new(vi, Find($"{name}En"), Find($"{name}Ja")) : null;

    public PartialDate? Date(string name) => Find(name) is { } text ? PartialDate.Parse(text) : null;

    /// <summary>No end known is an empty text.</summary>
    public Period? Period(string name) => Find(name) is { } text ? text.Length == 0 ? default(Period) : Domain.Period.Parse(text) : null;

    public IReadOnlyList<Citation> Sources => CitationLists.Read(Texts("documents"), Texts("locators"));
}
