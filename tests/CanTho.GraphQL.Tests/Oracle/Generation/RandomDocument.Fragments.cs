using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Fragments and variables, and which of these reach an operation through which of those.</summary>
internal sealed partial class RandomDocument
{
    private readonly List<FragmentPlan> _fragments = []; // finished ones: a fragment that spreads only such is in no circle
    private readonly List<VariablePlan> _variables = [];
    private HashSet<VariablePlan> _used = []; // by the operation or fragment being written

    private string Spread(CompositeType type, int depth)
    {
        var known = _fragments.Where(fragment => Overlap(type, fragment.On)).ToList();
        var fragment = known.Count > 0 && _dice.Chance(_crowded ? 75 : 50) ? _dice.Any(known) : NewFragment(Overlapping(type), depth);
        _used.UnionWith(fragment.Uses);

        return $"...{fragment.Name}{Directives("FRAGMENT_SPREAD")}";
    }

    private FragmentPlan NewFragment(CompositeType on, int depth)
    {
        var outer = _used;
        _used = [];

        var directives = Directives("FRAGMENT_DEFINITION");
        var selections = Selections(on, depth - 1);
        var name = $"F{_fragments.Count}"; // after what is below has got its names
        var fragment = new FragmentPlan(name, on, _used, $"{Description()}fragment {name} on {on}{directives} {selections}");

        _fragments.Add(fragment);
        _used = outer;

        return fragment;
    }

    private string InlineFragment(CompositeType type, int depth)
    {
        var on = _dice.Chance(25) ? null : Overlapping(type);

        return $"...{(on is null ? "" : $" on {on}")}{Directives("INLINE_FRAGMENT")} {Selections(on ?? type, depth - 1)}";
    }

    private CompositeType Overlapping(CompositeType type) => _dice.Any(
        _schema.Types.Values.OfType<CompositeType>().Where(other => !other.Name.StartsWith("__", StringComparison.Ordinal) && Overlap(type, other)).ToList());

    private bool Overlap(CompositeType one, CompositeType other) => one == other || _schema.PossibleTypes(one).Intersect(_schema.PossibleTypes(other)).Any();

    /// <summary>A variable that may stand there; or null, most of the time.</summary>
    private string? Variable(ValuePosition position)
    {
        if (!_dice.Chance(20))
        {
            return null;
        }

        var type = position.Type.ToString()!;
        var fit = _variables.Where(variable => variable.Type == type || (!position.OneOf && variable.Type == $"{type}!")).ToList();
        var variable = fit.Count > 0 && _dice.Chance(50) ? _dice.Any(fit) : NewVariable(position);
        _used.Add(variable);

        return $"${variable.Name}";
    }

    private VariablePlan NewVariable(ValuePosition position)
    {
        var (type, literal) = position switch
        {
            { OneOf: true } => (position.Type, null),
            { Type: NonNullType nonNull, HasDefault: true } when _dice.Chance(40) => (nonNull.OfType, null),
            { Type: NonNullType nonNull } when _dice.Chance(30) => (nonNull.OfType, NotNull(nonNull)),
            { Type: NonNullType } => (position.Type, null),
            _ when _dice.Chance(20) => (new NonNullType(position.Type), null),
            _ => (position.Type, _dice.Chance(40) ? _constants.Of(new(position.Type)) : null),
        };

        var name = $"v{_variables.Count}";
        var variable = new VariablePlan(name, type.ToString()!,
            $"{Description()}${name}: {type}{(literal is null ? "" : $" = {literal}")}{Directives("VARIABLE_DEFINITION")}");
        _variables.Add(variable);

        return variable;

        string NotNull(NonNullType nonNull) => _constants.Of(new(nonNull));
    }

    private sealed record FragmentPlan(string Name, CompositeType On, HashSet<VariablePlan> Uses, string Text);

    /// <summary>The same in every operation that has it, for fragments serve several.</summary>
    private sealed record VariablePlan(string Name, string Type, string Definition);
}
