using CanTho.Graph.Domain;
using CanTho.Graph.Generating.Words;

namespace CanTho.Graph.Generating.Kinds;

/// <summary>Three of five are Vietnamese, two Japanese, with kanji, reading and Latin letters.</summary>
internal sealed class People(Population population) : MadeUpKind(EntityKind.Person, population)
{
    private static readonly LocalisedText[] s_men = [new("ông", "Mr", "氏"), new("PGS.TS", "Assoc. Prof.", "准教授"), new("Ngài", "His Excellency", "閣下")];
    private static readonly LocalisedText[] s_women = [new("bà", "Ms", "氏"), new("TS", "Dr", "博士"), new("GS.TS", "Prof.", "教授")];

    public override string? ClassOf(int number) => null;

    public override LocalisedText NameOf(int number) =>
        Japanese(number) is { } name
            ? new($"{name.Family.Plain} {name.Given.Plain}", $"{name.Given.Plain} {name.Family.Plain}")
            : new(Vietnamese(number), Locales.Unmarked(Vietnamese(number)));

    public override void Describe(EntityDraft draft, int number, Draw draw)
    {
        draft.Claim("honorific", draw.One(IsWoman(number) ? s_women : s_men));

        if (Japanese(number) is var (family, given))
        {
            draft.AlsoCall($"{family.Kanji} {given.Kanji}", "ja", NameUse.Official);
            draft.AlsoCall($"{family.Kana} {given.Kana}", "ja", NameUse.Reading);
            draft.AlsoCall($"{family.Latin} {given.Latin}", "ja-Latn", NameUse.Alias);
        }
        else if (draw.Chance(0.1))
        {
            draft.AlsoCall($"{draw.One(Locales.VietnameseFamilyNames)} {Vietnamese(number).Split(' ', 2)[1]}", "vi", NameUse.Former);
        }
    }

    protected override string SlugOf(int number) =>
        Population.Id($"{NameOf(number).En!.ToLowerInvariant().Replace(' ', '-')}-{number}");

    private ulong Mixed(int number) => Population.Mix(Aspect.Name, EntityKind.Person, number);

    private bool IsWoman(int number) => Mixed(number) % 3 == 0;

    private string Vietnamese(int number)
    {
        var (mixed, given) = (Mixed(number) >> 8, IsWoman(number) ? Locales.VietnameseWomen : Locales.VietnameseMen);
        return $"{At(Locales.VietnameseFamilyNames, mixed)} {At(given, mixed >> 16)}";
    }

    private (JapaneseName Family, JapaneseName Given)? Japanese(int number)
    {
        var (mixed, given) = (Mixed(number) >> 8, IsWoman(number) ? JapaneseName.Women : JapaneseName.Men);
        return (mixed >> 40) % 5 < 2 ? (At(JapaneseName.Families, mixed), At(given, mixed >> 16)) : null;
    }

    private static T At<T>(IReadOnlyList<T> list, ulong mixed) => list[(int)((mixed & 0xFFFF) % (ulong)list.Count)];
}
