using Bogus;
using Bogus.Bson;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Generating.Words;

/// <summary>The word lists of Bogus, as they come with its version.</summary>
internal static class Locales
{
    public static IReadOnlyList<string> VietnameseFamilyNames { get; } = List("vi", "name", "last_name");

    public static IReadOnlyList<string> VietnameseWomen { get; } = List("vi", "name", "female_first_name");

    public static IReadOnlyList<string> VietnameseMen { get; } = List("vi", "name", "male_first_name");

    public static IReadOnlyList<string> VietnameseProvinces { get; } = List("vi", "address", "city_root");

    /// <summary>In the order of their codes: the first is JP-01.</summary>
    public static IReadOnlyList<string> Prefectures { get; } = List("ja", "address", "state");

    /// <summary>Without marks: <c>Đặng Thị Ánh</c> is <c>Dang Thi Anh</c>.</summary>
    public static string Unmarked(string text) => string.Concat(
        from letter in UnicodeForm.Decomposed(text)
        where letter is < '\u0300' or > '\u036F'
        select letter switch { 'đ' => 'd', 'Đ' => 'D', _ => letter });

    // Some letters of Bogus are Icelandic (Ð, U+00D0), which looks the same in capitals.
    private static string[] List(string locale, string category, string list) =>
    [
        .. from word in ((BArray)((BObject)Database.GetLocale(locale)[category])[list]).OfType<BValue>()
           select UnicodeForm.Composed(word.StringValue.Replace('Ð', 'Đ').Replace('ð', 'đ').Trim()),
    ];
}
