using System.Globalization;

namespace CanTho.Graph.Generating.Words;

/// <summary>A place that is on the map. What is said of it here is made up all the same.</summary>
/// <param name="Within">The slug of the place that it is part of.</param>
internal sealed record NamedPlace(string Slug, string Class, string Vi, string En, string? Ja, string? Iso, string? Within)
{
    private static readonly string[] s_prefectures =
    [
        "Hokkaido", "Aomori", "Iwate", "Miyagi", "Akita", "Yamagata", "Fukushima", "Ibaraki", "Tochigi", "Gunma", "Saitama", "Chiba", "Tokyo",
        "Kanagawa", "Niigata", "Toyama", "Ishikawa", "Fukui", "Yamanashi", "Nagano", "Gifu", "Shizuoka", "Aichi", "Mie", "Shiga", "Kyoto", "Osaka",
        "Hyogo", "Nara", "Wakayama", "Tottori", "Shimane", "Okayama", "Hiroshima", "Yamaguchi", "Tokushima", "Kagawa", "Ehime", "Kochi", "Fukuoka",
        "Saga", "Nagasaki", "Kumamoto", "Oita", "Miyazaki", "Kagoshima", "Okinawa",
    ];

    private static readonly NamedPlace[] s_first =
    [
        new("can-tho", "MUNICIPALITY", "thành phố Cần Thơ", "Can Tho City", "カントー市", "VN-CT", "vietnam"),
        new("japan", "COUNTRY", "Nhật Bản", "Japan", "日本", "JP", null),
        new("vietnam", "COUNTRY", "Việt Nam", "Vietnam", "ベトナム", "VN", null),
    ];

    private static readonly NamedPlace[] s_others =
    [
        new("mekong-delta", "REGION", "Đồng bằng sông Cửu Long", "Mekong Delta", "メコンデルタ", null, "vietnam"),
        new("south-korea", "COUNTRY", "Hàn Quốc", "South Korea", "韓国", "KR", null),
        new("kinki", "REGION", "vùng Kinki", "Kinki", "近畿地方", null, "japan"),
        new("singapore", "COUNTRY", "Singapore", "Singapore", "シンガポール", "SG", null),
        new("kanto", "REGION", "vùng Kanto", "Kanto", "関東地方", null, "japan"),
        new("united-states", "COUNTRY", "Hoa Kỳ", "United States", "アメリカ合衆国", "US", null),
        new("red-river-delta", "REGION", "Đồng bằng sông Hồng", "Red River Delta", "紅河デルタ", null, "vietnam"),
        new("germany", "COUNTRY", "Đức", "Germany", "ドイツ", "DE", null),
        new("kyushu", "REGION", "vùng Kyushu", "Kyushu", "九州地方", null, "japan"),
        new("thailand", "COUNTRY", "Thái Lan", "Thailand", "タイ", "TH", null),
        new("chugoku", "REGION", "vùng Chugoku", "Chugoku", "中国地方", null, "japan"),
        new("australia", "COUNTRY", "Úc", "Australia", "オーストラリア", "AU", null),
    ];

    /// <summary>
    /// Can Tho, Japan and Vietnam, then prefectures, provinces and others in turn: the first so many are a map in themselves, nothing being part of
    /// what comes later.
    /// </summary>
    public static IReadOnlyList<NamedPlace> All { get; } = [.. s_first, .. InTurn([.. OfJapan()], [.. OfVietnam()], s_others)];

    private static IEnumerable<NamedPlace> OfJapan() =>
        from place in s_prefectures.Index()
        select new NamedPlace(
            $"{place.Item.ToLowerInvariant()}-prefecture", "PREFECTURE", $"tỉnh {place.Item}", $"{place.Item} Prefecture", Locales.Prefectures[place.Index],
            string.Create(CultureInfo.InvariantCulture, $"JP-{place.Index + 1:D2}"), "japan");

    private static IEnumerable<NamedPlace> OfVietnam() =>
        from name in Locales.VietnameseProvinces
        where name != "Cần Thơ"
        let bare = name.Replace("TP. ", "", StringComparison.Ordinal)
        let plain = Locales.Unmarked(bare)
        let central = plain is "Ha Noi" or "Ho Chi Minh" or "Da Nang" or "Hai Phong"
        select new NamedPlace(
            plain.ToLowerInvariant().Replace(' ', '-'), central ? "MUNICIPALITY" : "PROVINCE", central ? $"thành phố {bare}" : $"tỉnh {bare}",
            central ? $"{plain} City" : $"{plain} Province", null, null, "vietnam");

    private static IEnumerable<NamedPlace> InTurn(params NamedPlace[][] lists) =>
        from turn in Enumerable.Range(0, lists.Max(list => list.Length)) from list in lists where turn < list.Length select list[turn];
}
