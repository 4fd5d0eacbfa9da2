using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>
/// Questions of every type about one graph: ids, names and dates from it so that the answers are not empty, one in ten unknown, and now and
/// then what is refused.
/// </summary>
/// <param name="about">Whom to ask about.</param>
internal sealed class DrawnQuestions(Draw draw, ChangeSet facts, IReadOnlyList<EntityId> about)
{
    private readonly DrawnTexts _texts = new(draw);
    private readonly DrawnDates _dates = new(draw);
    private readonly DrawnPages _pages = new(draw);

    private readonly IReadOnlyList<EntityId> _ids = about;
    private readonly string[] _factIds = [.. FactIds.Of(facts)];

    public DrawnQuestions(Draw draw, ChangeSet facts)
        : this(draw, facts, [.. facts.Entities.Select(entity => entity.Id)])
    {
    }

    /// <summary>One after the other, so that so many questions have each type once.</summary>
    public IReadOnlyList<Func<Asked>> Types =>
    [
        () => Asked.Of(new EntitiesById(Draw.Many(draw.Between(0, 6), Id))),
        () => Asked.Of(new FactsById(Draw.Many(draw.Between(0, 8), FactId))),
        () => Asked.Of(new ClaimsAbout(Ids(), draw.Percent(50) ? null : PropertyName())),
        RelationshipsOf,
        Search,
        Search,
        List,
        List,
        Figures,
        Timeline,
        Conflicts,
        () => Asked.Of(new ConflictsOf(Ids())),
        Mentions,
        Neighbourhood,
        Links,
        Links,
        Links,
        () => Dossier(most: 4),
        () => Dossier(most: 4),
        () => Asked.Of(new Overview()),
        () => Asked.Of(new Everything()),
        () => Asked.Of(new VersionsOf(Draw.Many(draw.Between(0, 6), FactId))),
        () => Asked.Of(new ChangeLog(new(draw.One(-1, 0, 0, 1, 2, 3, 4, 5, 6, long.MaxValue, long.MinValue)), draw.Percent(10) ? draw.One(0, 501) : draw.Between(1, 20), draw.Percent(15) ? LogCursor() : null)),
    ];

    /// <summary>Those whose answers are parts of what a hub has.</summary>
    public IReadOnlyList<Func<Asked>> AboutHubs => [RelationshipsOf, Linked, List, Timeline, TimelineOfOne, Neighbourhood, () => Dossier(most: 25)];

    private Asked RelationshipsOf()
    {
        var filter = new RelationshipFilter(
            Maybe(40, Types_), _dates.MaybeDate(40), Maybe(30, Kinds), draw.Member<Direction>(), draw.Percent(50));
        var of = Ids();

        return _pages.Of(page => new RelationshipsOf(of, filter, page));
    }

    private Asked Search()
    {
        var (text, kinds) = (Typed(), Maybe(30, Kinds));
        return _pages.Of(page => new Search(text, kinds, page));
    }

    private Asked List()
    {
        var kind = draw.Percent(70) && facts.Entities.Count > 0 ? draw.One(facts.Entities).Kind : draw.Member<EntityKind>();
        var filter = draw.Percent(30) ? null : Filter(kind);
        var order = new EntityOrder(draw.Member<EntityOrderField>(), draw.Percent(50), draw.Member<Language>());

        return _pages.Of(page => new EntityList(kind, filter, order, page));
    }

    // To one or two, and now and then with another condition.
    private Asked Linked()
    {
        var kind = draw.Member<EntityKind>();
        var linked = Draw.Many(draw.One(1, 1, 1, 2), Id);
        var filter = draw.Percent(80) ? new EntityFilter(Linked: linked, By: Maybe(50, Types_)) : Filter(kind) with { Linked = linked };
        var order = new EntityOrder(draw.Member<EntityOrderField>(), draw.Percent(50), draw.Member<Language>());

        return _pages.Of(page => new EntityList(kind, filter, order, page));
    }

    // One condition as a rule: with all of them nothing is found.
    private EntityFilter Filter(EntityKind kind) => new(
        Maybe(25, () => draw.Some([.. EntityClass.Of(kind), "ODD", "NO_SUCH"], 6)),
        draw.Percent(20) ? Typed() : null,
        Maybe(20, () => draw.Some(Enum.GetValues<Status>(), 5)),
        draw.Percent(20) ? _dates.Period() : null,
        Maybe(30, () => Draw.Many(draw.One(0, 1, 1, 1, 2), Id)),
        Maybe(30, Types_),
        draw.Percent(15) ? IdOf(EntityKind.Document) : null);

    private Asked Figures()
    {
        var (indicators, about) = (Maybe(50, () => draw.Some(Enum.GetValues<Indicator>(), 6)), Maybe(50, () => Draw.Many(draw.Between(0, 3), Id)));
        var (from, until) = (_dates.MaybeDate(40), _dates.MaybeDate(40));

        return _pages.Of(page => new Figures(indicators, about, from, until, page));
    }

    private Asked Timeline()
    {
        var (about, from, until) = (Maybe(60, () => Draw.Many(draw.Between(0, 3), Id)), _dates.MaybeDate(40), _dates.MaybeDate(40));
        return _pages.Of(page => new Timeline(about, from, until, page));
    }

    private Asked TimelineOfOne()
    {
        var (about, from, until) = (Id(), _dates.MaybeDate(60), _dates.MaybeDate(60));
        return _pages.Of(page => new Timeline([about], from, until, page));
    }

    private Asked Conflicts()
    {
        EntityId? about = draw.Percent(50) ? null : Id();
        return _pages.Of(page => new Conflicts(about, page));
    }

    private Asked Mentions()
    {
        var documents = Draw.Many(draw.Between(1, 3), () => draw.Percent(85) ? IdOf(EntityKind.Document) : Id());
        return _pages.Of(page => new Mentions(documents, page));
    }

    private Asked Neighbourhood()
    {
        var of = Draw.Many(draw.Percent(5) ? draw.One(0, 51) : draw.Between(1, 4), Id);
        var limit = draw.Percent(10) ? draw.One(0, 1, 2001, -1, int.MaxValue) : draw.Percent(50) ? draw.Between(of.Count, of.Count + 8) : 100;

        return Asked.Of(new Neighbourhood(of, draw.Percent(5) ? draw.One(-1, 4) : draw.Between(0, 3), limit, Maybe(25, Kinds), Maybe(25, Types_), _dates.MaybeDate(25)));
    }

    // Mostly no filter: with few ways there is nothing to rank.
    private Asked Links()
    {
        var (from, to) = (draw.Percent(30) ? IdOf(EntityKind.Place) : Id(), draw.Percent(30) ? IdOf(EntityKind.Place) : Id());

        return Asked.Of(new Links(
            from,
            to,
            draw.Percent(4) ? draw.One(0, 7, -1) : draw.One(1, 2, 3, 3, 4, 4, 5, 6),
            draw.Percent(4) ? draw.One(-1, 101) : draw.One(0, 1, 3, 10, 10, 100),
            Maybe(35, Kinds),
            Maybe(20, Types_),
            Maybe(25, () => Draw.Many(draw.Between(0, 2), Id)),
            _dates.MaybeDate(30)));
    }

    // No fewer than the relationships of the least hub.
    private Asked Dossier(int most) => Asked.Of(new Dossier(
        draw.Percent(60) ? IdOf(draw.One(EntityKind.Person, EntityKind.Organisation, EntityKind.Place, EntityKind.Project)) : Id(),
        _dates.MaybeDate(50),
        draw.One(CanTho.Graph.Questions.Dossier.Usual, most, most + draw.Between(0, 10))));

    private string Typed() => draw.Number(20) switch
    {
        0 => "",
        1 => string.Join(' ', Draw.Many(draw.One(40, 41), () => "a")),
        2 => _texts.Text(),
        3 => _texts.Name(),
        _ => facts.Entities.Count == 0 ? "x" : _texts.Torn(draw.One(draw.One(facts.Entities).Names).Text),
    };

    private string PropertyName() => draw.Percent(90) ? draw.One(Property.All).Name : draw.One("dat", "Status", "", "no such thing at all");

    private IReadOnlyList<EntityId> Ids() => Draw.Many(draw.One(0, 1, 1, 1, 2, 3), Id);

    private EntityId Id() => draw.Percent(10) || _ids.Count == 0 ? Unknown() : draw.One(_ids);

    private EntityId IdOf(EntityKind kind) => _ids.Where(id => DrawnFacts.KindOf(id) == kind).ToList() is { Count: > 0 } some && draw.Percent(90) ? draw.One(some) : Id();

    // Some are nearly right, and the error names the right one.
    private EntityId Unknown() => new(draw.One("person:nobody", "place:can-thoo", "person:otani-yasu", "claim:1", "", "place:", "Ünknown", "document:plans"));

    private string LogCursor() => draw.One(Cursor.Write("changes", [$"{draw.Number(6)}", draw.Percent(50) ? "" : FactId()]), Cursor.Write("changes", ["one", ""]), "", "?");

    private string FactId() => draw.Percent(10) || _factIds.Length == 0
        ? draw.One("relationship:none", "claim:none", "figure:none", "nothing", "", "claim")
        : draw.One(_factIds);

    private IReadOnlyList<EntityKind> Kinds() => draw.Some(Enum.GetValues<EntityKind>(), 6);

    private IReadOnlyList<RelationType> Types_() => draw.Some(Enum.GetValues<RelationType>(), 20);

    private T? Maybe<T>(int percent, Func<T> make)
        where T : class => draw.Percent(percent) ? make() : null;
}
