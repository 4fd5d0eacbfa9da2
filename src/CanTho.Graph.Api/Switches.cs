using CanTho.Graph.Api.Commands;

namespace CanTho.Graph.Api;

/// <summary>Settings that are on or off, as operators write them: <c>on</c>, <c>off</c>, <c>true</c>, <c>false</c>.</summary>
internal static class Switches
{
    private static readonly IReadOnlyList<string> s_names =
    [
        .. from setting in typeof(Settings).GetProperties()
           where setting.PropertyType == typeof(bool) || setting.PropertyType == typeof(bool?)
           select setting.Name,
    ];

    /// <summary>Puts each into the word that the binder knows.</summary>
    /// <exception cref="Failure">One is neither on nor off.</exception>
    public static void Read(IConfiguration configuration)
    {
        foreach (var name in s_names)
        {
            if (configuration[name] is { } word)
            {
                configuration[name] = word.ToUpperInvariant() switch
                {
                    "ON" or "TRUE" => bool.TrueString,
                    "OFF" or "FALSE" => bool.FalseString,
                    _ => throw new Failure($"The setting {name} is on or off, not \"{word}\"."),
                };
            }
        }
    }
}
