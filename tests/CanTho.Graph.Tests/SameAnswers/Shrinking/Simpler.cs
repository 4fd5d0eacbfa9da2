using System.Collections;
using System.Reflection;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Shrinking;

/// <summary>Facts and questions with a little less in them: one thing not said, one of many left out.</summary>
internal static class Simpler
{
    /// <summary>Each of the same type as the record, with one of its properties made simpler.</summary>
    public static IEnumerable<object> Than(object record)
    {
        var type = record.GetType();

        // What is no plain record of its parts is as simple as it can be.
        if (type.GetConstructors().MaxBy(made => made.GetParameters().Length) is not { } constructor || record is PartialDate or Period or Property)
        {
            yield break;
        }

        var parameters = constructor.GetParameters();
        var values = Array.ConvertAll(parameters, parameter => type.GetProperty(parameter.Name!)?.GetValue(record));

        for (var at = 0; at < parameters.Length; at++)
        {
            foreach (var simpler in Than(values[at], parameters[at]))
            {
                yield return constructor.Invoke([.. values[..at], simpler, .. values[(at + 1)..]]);
            }
        }
    }

    private static IEnumerable<object?> Than(object? value, ParameterInfo parameter) => value switch
    {
        null => [],
        true => [false],
        string text => MayBeNull(parameter) ? [null] : WithoutAWord(text),
        IList list => [.. MayBeNull(parameter) ? [null] : Array.Empty<object?>(), .. WithoutOne(list), .. WithOneSimpler(list)],
        _ => [.. MayBeNull(parameter) ? [null] : Array.Empty<object?>(), .. value.GetType().IsEnum || value is decimal or int ? [] : Than(value)],
    };

    private static bool MayBeNull(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static IEnumerable<object?> WithoutOne(IList list) =>
        Enumerable.Range(0, list.Count).Select(at => ListOf(list, list.Cast<object?>().Where((_, place) => place != at)));

    private static IEnumerable<object?> WithOneSimpler(IList list) =>
        from at in Enumerable.Range(0, list.Count)
        where list[at] is not (null or string or Enum or EntityId)
        from simpler in Than(list[at]!)
        select ListOf(list, list.Cast<object?>().Select((item, place) => place == at ? simpler : item));

    private static Array ListOf(IList like, IEnumerable<object?> items)
    {
        var type = like.GetType().GetInterfaces().First(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        var (all, at) = (items.ToList(), 0);
        var made = Array.CreateInstance(type, all.Count);
        all.ForEach(item => made.SetValue(item, at++));

        return made;
    }

    private static IEnumerable<object?> WithoutAWord(string text) => text.Split(' ') is { Length: > 1 } words
        ? Enumerable.Range(0, words.Length).Select(at => string.Join(' ', words.Where((_, place) => place != at)))
        : [];
}
