using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Sentences;

namespace CanTho.Graph.Tests.Sentences;

public sealed class SentencesOfRelationships
{
    private static readonly Entity s_dung = Named("person:le-viet-dung", EntityKind.Person, "Lê Việt Dũng", "Le Viet Dung", null);
    private static readonly Entity s_chiba = Named("person:chiba", EntityKind.Person, "Chiba", "Chiba", null);
    private static readonly Entity s_university = Named("organisation:okayama-university", EntityKind.Organisation, "Đại học Okayama", "Okayama University", "岡山大学");
    private static readonly Entity s_prefecture = Named("place:okayama-prefecture", EntityKind.Place, "tỉnh Okayama", "Okayama Prefecture", "岡山県");
    private static readonly Entity s_hospital = Named("project:heart-hospital", EntityKind.Project, "Dự án Bệnh viện Tim mạch Cần Thơ", "Can Tho Heart Hospital project", null);
    private static readonly Entity s_mou = Named("agreement:mou", EntityKind.Agreement, "MOU hợp tác", "Cooperation MOU", null);

    private static readonly Relationship s_signed =
        Joined(RelationType.Signed, s_dung, s_mou, new("Chủ tịch Hội", "President of the Association", "協会会長")) with { Since = On("2017-10"), Until = On("2017-10") };

    private static readonly Relationship s_rector = Joined(RelationType.HoldsPost, s_chiba, s_university, new("nguyên Hiệu trưởng", "former Rector", "元学長"));

    [Theory]
    [InlineData(Language.Vi, "Lê Việt Dũng đã ký “MOU hợp tác” với tư cách Chủ tịch Hội vào tháng 10 năm 2017.")]
    [InlineData(Language.En, "Le Viet Dung signed “Cooperation MOU” as President of the Association in October 2017.")]
    [InlineData(Language.Ja, "Lê Việt Dũngは協会会長として「MOU hợp tác」に署名した（2017年10月）。")]
    public void A_signature_is_said_with_its_capacity_and_its_day(Language language, string sentence) =>
        Assert.Equal(sentence, Say(s_signed, language));

    [Theory]
    [InlineData(Language.Vi, "Chiba là nguyên Hiệu trưởng Đại học Okayama.")]
    [InlineData(Language.En, "Chiba is former Rector of Okayama University.")]
    [InlineData(Language.Ja, "Chibaは岡山大学の元学長である。")]
    public void A_post_is_said_with_its_body(Language language, string sentence) => Assert.Equal(sentence, Say(s_rector, language));

    [Theory]
    [InlineData(Language.Vi, "Chiba từng là nguyên Hiệu trưởng Đại học Okayama từ năm 2005 đến tháng 3 năm 2011.")]
    [InlineData(Language.En, "Chiba was former Rector of Okayama University from 2005 to March 2011.")]
    public void A_post_that_has_ended_is_said_as_past(Language language, string sentence) =>
        Assert.Equal(sentence, Say(s_rector with { Since = On("2005"), Until = On("2011-03") }, language));

    [Theory]
    [InlineData(Language.Vi, "Chiba là nguyên Hiệu trưởng Đại học Okayama từ năm 2005.")]
    [InlineData(Language.En, "Chiba has been former Rector of Okayama University since 2005.")]
    [InlineData(Language.Ja, "Chibaは岡山大学の元学長である（2005年から）。")]
    public void A_post_that_goes_on_since_a_known_day_is_said_so(Language language, string sentence) =>
        Assert.Equal(sentence, Say(s_rector with { Since = On("2005") }, language));

    [Theory]
    [InlineData(Language.Vi, "Đại học Okayama nằm tại tỉnh Okayama (theo suy luận).")]
    [InlineData(Language.En, "Okayama University is located in Okayama Prefecture (inferred).")]
    [InlineData(Language.Ja, "岡山大学は岡山県に所在する（推定）。")]
    public void What_is_inferred_says_so(Language language, string sentence) =>
        Assert.Equal(sentence, Say(Joined(RelationType.LocatedIn, s_university, s_prefecture, null) with { Certainty = Certainty.Inferred }, language));

    [Theory]
    [InlineData(Language.Vi, "Chiba được mời, hoặc dự kiến được mời, tham gia “Dự án Bệnh viện Tim mạch Cần Thơ”.")]
    [InlineData(Language.En, "Chiba was, or was to be, invited to “Can Tho Heart Hospital project”.")]
    public void An_invitation_does_not_read_as_participation(Language language, string sentence) =>
        Assert.Equal(sentence, Say(Joined(RelationType.InvitedTo, s_chiba, s_hospital, null), language));

    [Theory]
    [InlineData(Language.Vi, "Tỉnh Okayama là nơi có Đại học Okayama (theo suy luận); Đại học Okayama có Chiba là nguyên Hiệu trưởng; Chiba được mời, hoặc dự kiến được mời, tham gia “Dự án Bệnh viện Tim mạch Cần Thơ”.")]
    [InlineData(Language.En, "Okayama Prefecture is where Okayama University is located (inferred), which has Chiba as former Rector, who was, or was to be, invited to “Can Tho Heart Hospital project”.")]
    [InlineData(Language.Ja, "岡山県には岡山大学が所在する（推定）。岡山大学ではChibaが元学長を務める。Chibaは")]
    public void A_route_goes_on_from_where_each_step_arrives(Language language, string sentence)
    {
        var located = Joined(RelationType.LocatedIn, s_university, s_prefecture, null) with { Certainty = Certainty.Inferred };
        var invited = Joined(RelationType.InvitedTo, s_chiba, s_hospital, null);
        var route = new Route(3, 0, [s_prefecture, s_university, s_chiba, s_hospital],
        [
            new Step(located, Forward: false, s_prefecture, s_university),
            new Step(s_rector, Forward: false, s_university, s_chiba),
            new Step(invited, Forward: true, s_chiba, s_hospital),
        ]);

        Assert.StartsWith(sentence, Sentence.Of(route, language));
    }

    [Fact]
    public void Every_type_is_said_in_every_language_from_both_ends_with_and_without_a_role()
    {
        var said =
            from type in Enum.GetValues<RelationType>()
            from language in Enum.GetValues<Language>()
            from role in (LocalisedText?[])[null, new("vai trò", "role", "役")]
            from forward in (bool[])[true, false]
            let step = new Step(Joined(type, s_chiba, s_university, role), forward, forward ? s_chiba : s_university, forward ? s_university : s_chiba)
            select (type, Text: Sentence.Of(new Route(1, 0, [step.From, step.To], [step]), language));

        Assert.All(said, sentence =>
        {
            Assert.Contains("Chiba", sentence.Text);
            Assert.Matches("Đại học Okayama|Okayama University|岡山大学", sentence.Text);
            Assert.DoesNotMatch(@"[\[\]{}<>|]|  | \.", sentence.Text);
        });
    }

    [Fact]
    public void A_body_whose_name_begins_with_the_post_is_kept_apart_from_it()
    {
        var consulate = Named("organisation:consulate", EntityKind.Organisation, "Tổng Lãnh sự quán Nhật Bản", "Consulate General of Japan", null);
        var post = Joined(RelationType.HoldsPost, s_chiba, consulate, new("Tổng Lãnh sự", "Consul General"));

        Assert.Equal("Chiba là Tổng Lãnh sự của Tổng Lãnh sự quán Nhật Bản.", Sentence.Of(post, id => id == s_chiba.Id ? s_chiba : consulate, Language.Vi));
        Assert.Equal("Chiba is Consul General of the Consulate General of Japan.", Sentence.Of(post, id => id == s_chiba.Id ? s_chiba : consulate, Language.En));
    }

    private static string Say(Relationship relationship, Language language) =>
        Sentence.Of(relationship, id => new[] { s_dung, s_chiba, s_university, s_prefecture, s_hospital, s_mou }.Single(entity => entity.Id == id), language);

    private static PartialDate On(string date) => PartialDate.Parse(date);

    private static Relationship Joined(RelationType type, Entity from, Entity to, LocalisedText? role) =>
        new("relationship:r", type, from.Id, to.Id, role, null, null, Rank.Normal, Certainty.Explicit, [], null);

    private static Entity Named(string id, EntityKind kind, string vi, string en, string? ja)
    {
        Name[] names = [new(vi, "vi", NameUse.Official, []), new(en, "en", NameUse.Translation, [])];
        return new(new(id), kind, null, ja is null ? names : [.. names, new(ja, "ja", NameUse.Translation, [])], []);
    }
}
