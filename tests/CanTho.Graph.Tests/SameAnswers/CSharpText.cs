using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Facts and questions as the C# that makes them: what a failure prints can be pasted into a test.</summary>
internal static class CSharpText
{
    public static string Of(object? value) => Of(value, typeof(object));

    private static string Of(object? value, Type declared) => value switch
    {
        null => "null",
        string text => Quoted(text),
        bool flag => flag ? "true" : "false",
        Enum member => $"{value.GetType().Name}.{member}",
        decimal number => $"{number.ToString(CultureInfo.InvariantCulture)}m",
        PartialDate date => $"PartialDate.Parse({Quoted(date.ToString())})",
        Period period => period == default ? "default" : $"Period.Parse({Quoted(period.ToString())})",
        Property property => $"Property.Find({Quoted(property.Name)})!",
        ChangeSet changes => Changes(changes),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(item => Of(item, ItemOf(declared))))}]",
        IFormattable number when number.GetType().IsPrimitive => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Record(value, declared),
    };

    // The parameters of the primary constructor are the record's properties; those behind that are as by default are left out.
    private static string Record(object value, Type declared)
    {
        var type = value.GetType();
        var parameters = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).MaxBy(made => made.GetParameters().Length)!.GetParameters();
        var values = parameters.Select(parameter => (Parameter: parameter, Value: type.GetProperty(parameter.Name!)!.GetValue(value))).ToList();

        while (values is [.., { Parameter.HasDefaultValue: true } last] && Equals(last.Value, DefaultOf(last.Parameter)))
        {
            values.RemoveAt(values.Count - 1);
        }

        var written = string.Join(", ", values.Select(one => Of(one.Value, one.Parameter.ParameterType)));
        var known = (Nullable.GetUnderlyingType(declared) ?? declared) == type;

        return $"new{(known ? "" : $" {NameOf(type)}")}({written})";
    }

    private static string Changes(ChangeSet changes)
    {
        var text = new StringBuilder("ChangeSet.Empty");
        var parts = typeof(ChangeSet).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType != typeof(Revision?))
            .Select(property => (property.Name, List: (IEnumerable)property.GetValue(changes)!, Item: ItemOf(property.PropertyType)))
            .Where(part => part.List.Cast<object>().Any())
            .ToList();

        if (parts.Count > 0 || changes.BasedOn is not null)
        {
            text.Append(" with\n{\n");

            foreach (var (name, list, item) in parts)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {name} =\n    [\n");
                text.AppendJoin("", list.Cast<object>().Select(fact => $"        {Of(fact, item)},\n"));
                text.Append("    ],\n");
            }

            text.Append(changes.BasedOn is { } basedOn ? string.Create(CultureInfo.InvariantCulture, $"    BasedOn = new({basedOn.Number}),\n") : "").Append('}');
        }

        return text.ToString();
    }

    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter.DefaultValue is { } value && parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : parameter.DefaultValue;

    private static Type ItemOf(Type list) => list.IsGenericType ? list.GetGenericArguments()[0] : typeof(object);

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;

    // What a terminal or an editor would not show stands as its code.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");

        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                ' ' => " ",
                _ when IsPlain(rune) => rune.ToString(),
                > 0xFFFF => $"\\U{rune.Value:X8}",
                _ => $"\\u{rune.Value:X4}",
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
