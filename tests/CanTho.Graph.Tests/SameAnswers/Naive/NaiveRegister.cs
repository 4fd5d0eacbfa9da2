using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The entities of a kind that meet every condition given, in the order asked for.</summary>
internal static class NaiveRegister
{
    public static Slice<Entity> Of(PlainFacts facts, EntityList asked)
    {
        var filter = asked.Filter ?? new();
        var linked = facts.Each(filter.Linked ?? []);
        var citedIn = filter.CitedIn is { } document ? facts[document] : null;
        var named = filter.Name is { } name
            ? NaiveSearch.Find(facts, name, entity => entity.Kind == asked.Kind, "name", "a name has at most").Select(hit => hit.Entity.Id).ToHashSet()
            : null;

        return OrderOf(facts, asked.Kind, asked.Order).Page(
            from entity in facts.All.Entities
            where entity.Kind == asked.Kind
            where filter.Classes is null || (entity.Class is { } known && filter.Classes.Contains(known))
            where named is null || named.Contains(entity.Id)
            where filter.Statuses is null || filter.Statuses.Any(status => facts.Status(entity.Id)?.Value is ClaimValue.Word word && word.Value == ConstantCase.Of(status))
            where filter.Within is not { } within || Dates(facts, entity).Any(date => date.Earliest <= within.Latest && within.Earliest <= date.Latest)
            where linked.All(other => facts.Live(other.Id).Any(one => PlainFacts.Other(one, other.Id) == entity.Id && (filter.By is null || filter.By.Contains(one.Type))))
            where citedIn is null || PlainFacts.Cites(PlainFacts.Sources(entity), citedIn.Id)
            select entity,
            asked.Page);
    }

    private static IEnumerable<Period> Dates(PlainFacts facts, Entity entity) =>
        facts.Best(entity.Id, "date").Concat(facts.Best(entity.Id, "deadline")).Select(claim => claim.Value).OfType<ClaimValue.Date>().Select(date => date.Value);

    // Without a date they stand last, whichever way.
    private static PlainList<Entity> OrderOf(PlainFacts facts, EntityKind kind, EntityOrder order)
    {
        var list = $"{kind}/{order.Field}/{order.Descending}";

        return order.Field switch
        {
            EntityOrderField.Id => new(list, (Id, order.Descending)),
            EntityOrderField.Name => new($"{list}/{order.Language}", (entity => NameOrder.KeyOf(Name(entity)), order.Descending), (Name, order.Descending), (Id, false)),
            EntityOrderField.Date => new(
                list, (entity => facts.When(entity.Id) is null ? "1" : "0", false), (entity => facts.When(entity.Id) is { } date ? Sortable.Period(date) : "", order.Descending), (Id, false)),
            _ => new(list, (entity => Sortable.Number(facts.Degree(entity.Id)), order.Descending), (Id, false)),
        };

        string Name(Entity entity) => PlainFacts.Shown(entity, order.Language.Tag());
        static string Id(Entity entity) => entity.Id.Value;
    }
}
