using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

/// <summary>First the map (<see cref="NamedPlace"/>), then, ten by ten, made-up cities and what lies in them.</summary>
internal sealed class Places(Population population) : MadeUpKind(EntityKind.Place, population)
{
    public const int CanTho = 0;

    private static readonly string[] s_ten =
        ["CITY", "CITY", "DISTRICT", "CITY", "DISTRICT", "BUILDING", "DISTRICT", "INDUSTRIAL_PARK", "DISTRICT", "BUILDING"];

    private static readonly JapaneseName[] s_sides =
        [new("北", "きた", "Kita"), new("東", "ひがし", "Higashi"), new("西", "にし", "Nishi"), new("南", "みなみ", "Minami"), new("新", "しん", "Shin")];

    // Half at most: the other half is cities.
    private readonly int _named = Math.Min(NamedPlace.All.Count, population[EntityKind.Place] / 2);

    public override string ClassOf(int number) => number < _named ? NamedPlace.All[number].Class : s_ten[(number - _named) % s_ten.Length];

    public override LocalisedText NameOf(int number)
    {
        if (number < _named)
        {
            return new(NamedPlace.All[number].Vi, NamedPlace.All[number].En, NamedPlace.All[number].Ja);
        }

        var draw = DrawName(number);
        return IsJapanese(number) ? InJapan(ClassOf(number), draw) : InVietnam(ClassOf(number), draw);
    }

    /// <summary>The place that it is a part of; it has a lower number. Null for countries.</summary>
    public int? Within(int number)
    {
        if (number < _named)
        {
            return NamedPlace.All[number].Within is { } slug ? NamedPlace.All.Index().First(place => place.Item.Slug == slug).Index : null;
        }

        var mixed = Population.Mix(Aspect.Class, EntityKind.Place, number);
        var (ten, at) = Math.DivRem(number - _named, s_ten.Length);

        // A city lies in a prefecture or province; behind the first three, these two take turns. All else lies in one of the first two cities of a ten.
        return s_ten[at] == "CITY"
            ? OnTheMap(mixed)
            : _named + ((int)((mixed >> 1) % (ulong)(ten + 1)) * s_ten.Length) + (int)(mixed & 1);
    }

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        if (number < _named && NamedPlace.All[number].Iso is { } iso)
        {
            draft.Row("iso", new LocalisedText(iso));
        }

        if (draft.Class is "INDUSTRIAL_PARK" or "BUILDING" or "DISTRICT" || number == CanTho)
        {
            draft.Claim("area", draw.Number(10, 2000) / 10m, "ha");
        }

        if (draft.Class is "INDUSTRIAL_PARK")
        {
            draft.Claim("incentive", draw.One(Vocabulary.Incentives));
        }

        if (number >= _named && IsJapanese(number))
        {
            draft.AlsoCall(NameOf(number).En!, "ja-Latn", NameUse.Alias);
        }
        else if (number >= _named && draft.Class is "CITY")
        {
            draft.AlsoCall(NameOf(number).Vi.Replace("thành phố", "TP", StringComparison.Ordinal), "vi", NameUse.Short);
        }
    }

    protected override string SlugOf(int number) => number < _named ? NamedPlace.All[number].Slug : base.SlugOf(number);

    private int OnTheMap(ulong mixed)
    {
        var at = (int)(mixed % (ulong)(_named - 3)) + 3;
        return NamedPlace.All[at].Class is "PREFECTURE" or "PROVINCE" ? at : 3 + (int)(mixed & 1);
    }

    private bool IsJapanese(int number)
    {
        var place = number;

        while (place >= _named)
        {
            place = Within(place)!.Value;
        }

        return NamedPlace.All[place].Class == "PREFECTURE";
    }

    private static LocalisedText InVietnam(string narrower, Draw draw)
    {
        var vi = draw.One(draw.Chance(0.5) ? Locales.VietnameseMen : Locales.VietnameseWomen);
        var en = Locales.Unmarked(vi);

        return narrower switch
        {
            "CITY" => new($"thành phố {vi}", $"{en} City"),
            "DISTRICT" => new($"{draw.One(["quận", "huyện"])} {vi}", $"{en} District"),
            "INDUSTRIAL_PARK" => new($"Khu công nghiệp {vi}", $"{en} Industrial Park"),
            _ => new($"Tòa nhà {vi}", $"{en} Building"),
        };
    }

    private static LocalisedText InJapan(string narrower, Draw draw)
    {
        var (side, name) = (draw.One(s_sides), draw.One(JapaneseName.Families));
        var (plain, kanji) = ($"{side.Plain}{name.Plain.ToLowerInvariant()}", $"{side.Kanji}{name.Kanji}");

        return narrower switch
        {
            "CITY" => new($"thành phố {plain}", $"{plain} City", $"{kanji}市"),
            "DISTRICT" => new($"quận {plain}", $"{plain} Ward", $"{kanji}区"),
            "INDUSTRIAL_PARK" => new($"Khu công nghiệp {plain}", $"{plain} Industrial Park", $"{kanji}工業団地"),
            _ => new($"Tòa nhà {plain}", $"{plain} Building", $"{kanji}ビル"),
        };
    }
}
