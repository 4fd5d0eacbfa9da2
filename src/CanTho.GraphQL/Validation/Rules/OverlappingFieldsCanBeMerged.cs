using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation.Merging;

namespace CanTho.GraphQL.Validation.Rules;

/// <summary>
/// Fields that share a response name agree: what may meet in one object is the same field with the same arguments, and what may not
/// has at least the same shape. Spec: https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// </summary>
/// <remarks>
/// Two passes. Whether there is any conflict is decided in near-linear time by <see cref="MergeCheck"/>, and for most documents there is
/// none. Only where there is one does <see cref="ConflictSearch"/> compare pair by pair, to name the conflicts as graphql-js does.
/// Both draw on one budget of comparisons.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMerged : Rule
{
    private readonly ComparisonBudget _budget;
    private readonly FieldSets _sets;
    private ConflictSearch? _search;

    public OverlappingFieldsCanBeMerged(ValidationContext context)
        : base(context)
    {
        _budget = context.Comparisons;
        _sets = new FieldSets(context);
    }

    public override void Enter(DocumentNode document)
    {
        if (new MergeCheck(_sets, _budget).FindsConflict(document))
        {
            _search = new ConflictSearch(_sets, _budget, Context.Options.Limits.Errors);
        }
    }

    public override void Enter(OperationDefinitionNode operation) =>
        Search(operation.SelectionSet, Context.Schema.RootType(operation.Operation));

    public override void Enter(FragmentDefinitionNode fragment) =>
        Search(fragment.SelectionSet, Context.Schema.TypeOf(fragment.TypeCondition));

    public override void Enter(FieldNode field, in TypeScope scope) => Search(field.SelectionSet, scope.Type);

    public override void Leave(DocumentNode document)
    {
        if (_budget.IsSpent)
        {
            Report(_budget.Refusal);
        }
    }

    private void Search(SelectionSetNode? set, SchemaType? type)
    {
        if (_search is null || set is null)
        {
            return;
        }

        foreach (var conflict in _search.Within(_sets.Of(set, type?.Named as CompositeType)))
        {
            Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
        }
    }
}
