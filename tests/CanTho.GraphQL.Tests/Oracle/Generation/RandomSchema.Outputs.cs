namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>Interfaces, objects, unions and the roots.</summary>
internal sealed partial class RandomSchema
{
    private static readonly string[] FieldNames = ["a", "b", "c", "d", "e", "f"];

    private readonly List<InterfacePlan> _interfaces = [];
    private readonly List<(string Name, List<InterfacePlan> Interfaces)> _objects = [];
    private readonly List<(string Name, List<string> Members)> _unions = [];

    /// <summary>First who implements what, then the fields: only then is it known which types are narrower than others.</summary>
    private void OutputTypes()
    {
        for (var i = 0; i < _dice.Between(1, 4); i++)
        {
            _interfaces.Add(new InterfacePlan($"I{i}", i > 0 && _dice.Chance(50) ? _dice.Any(_interfaces) : null));
        }

        for (var i = 0; i < _dice.Between(2, 5); i++)
        {
            // At most one of those that descend from the same interface: two could narrow the same field differently.
            var chosen = _interfaces.GroupBy(plan => plan.Root).Select(family => _dice.Any(family.ToList())).Where(_ => _dice.Chance(60));
            _objects.Add(($"T{i}", _dice.Shuffled(chosen.SelectMany(plan => plan.Chain))));
        }

        for (var i = 0; i < _dice.Between(1, 2); i++)
        {
            var names = _objects.Select(type => type.Name).ToList();
            _unions.Add(($"U{i}", _dice.Shuffled(names)[.._dice.Between(1, names.Count)]));
        }

        foreach (var plan in _interfaces) // ancestors first
        {
            foreach (var inherited in plan.Parent?.Fields ?? [])
            {
                plan.Fields.Add(inherited with { Type = inherited.Type.EndsWith('!') || _dice.Chance(70) ? inherited.Type : $"{inherited.Type}!", Deprecated = "" });
            }

            plan.Fields.AddRange(_dice.Shuffled(FieldNames)[.._dice.Between(1, 3)].Select(name => NewField($"{name}{plan.Name[1..]}")));
            WriteFields(Define("interface", plan.Name, "INTERFACE"), plan.Parent?.Chain ?? [], plan.Fields);
        }

        foreach (var (name, interfaces) in _objects)
        {
            WriteObject(name, interfaces);
        }

        foreach (var (name, members) in _unions)
        {
            Define("union", name, "UNION").Members.AddRange(members);
        }
    }

    private void WriteObject(string name, List<InterfacePlan> interfaces)
    {
        var fields = new List<FieldPlan>();

        // The last of a chain has all fields of the others, and has them narrowest.
        foreach (var promised in interfaces.OrderByDescending(plan => plan.Chain.Count()).SelectMany(plan => plan.Fields))
        {
            if (!fields.Exists(field => field.Name == promised.Name))
            {
                fields.Add(Kept(promised));
            }
        }

        fields.AddRange(_dice.Shuffled(FieldNames)[.._dice.Between(2, FieldNames.Length)].Select(NewField));
        WriteFields(Define("type", name, "OBJECT"), interfaces, _dice.Shuffled(fields));
    }

    /// <summary>An interface's field as an object has it: perhaps of a narrower type, with one more argument.</summary>
    private FieldPlan Kept(FieldPlan promised)
    {
        var type = promised.Type.EndsWith('!') || _dice.Chance(60) ? promised.Type : $"{promised.Type}!";
        var name = type.Trim('[', ']', '!');
        var narrower = _objects.Where(candidate => candidate.Interfaces.Exists(plan => plan.Name == name)).Select(candidate => candidate.Name)
            .Concat(_unions.Where(union => union.Name == name).SelectMany(union => union.Members)).ToList();

        return promised with
        {
            Type = narrower.Count > 0 && _dice.Chance(40) ? type.Replace(name, _dice.Any(narrower), StringComparison.Ordinal) : type,
            Arguments = _dice.Chance(20) ? [.. promised.Arguments, Input("more", _dice.Any("Int", "[ID!]"), mayHaveDefault: true, "ARGUMENT_DEFINITION").Text] : promised.Arguments,
            Deprecated = promised.Deprecated.Length > 0 ? Deprecated(50) : "",
        };
    }

    private FieldPlan NewField(string name)
    {
        var arguments = _dice.Some(InputNames, 3).Select(argument =>
            Input(argument, Wrapped(_dice.Any(InputTypes())), mayHaveDefault: true, "ARGUMENT_DEFINITION").Text);

        return new FieldPlan(name, _dice.Chance(50) ? [.. arguments] : [], Wrapped(_dice.Any(OutputNames())), Deprecated(15));
    }

    private List<string> OutputNames() =>
    [
        .. BuiltIn, "String",
        .. from definition in _definitions where definition.Keyword is "scalar" or "enum" select definition.Name,
        .. _interfaces.Select(plan => plan.Name), .. _objects.Select(type => type.Name), .. _unions.Select(union => union.Name),
    ];

    private void WriteFields(Definition definition, IEnumerable<InterfacePlan> interfaces, IEnumerable<FieldPlan> fields)
    {
        definition.Interfaces.AddRange(interfaces.Select(plan => plan.Name));
        definition.Members.AddRange(fields.Select(field =>
            $"{Description()}{field.Name}{(field.Arguments.Count == 0 ? "" : $"({string.Join(_dice.Any(", ", " ", "\n"), field.Arguments)})")}: {field.Type}{field.Deprecated}{Applied("FIELD_DEFINITION")}"));
    }

    private void Roots()
    {
        var own = _dice.Chance(30);
        var roots = new List<string>();

        foreach (var (operation, usual) in new[] { ("query", "Query"), ("mutation", "Mutation"), ("subscription", "Subscription") })
        {
            if (operation == "query" || _dice.Chance(65))
            {
                var name = own ? $"{usual}Root" : usual;
                roots.Add($"{operation}: {name}");
                WriteFields(Define("type", name, "OBJECT"), [], _dice.Shuffled(FieldNames)[.._dice.Between(3, FieldNames.Length)].Select(NewField));
            }
        }

        if (own || _dice.Chance(20))
        {
            Define("schema", "", "SCHEMA").Members.AddRange(roots);
        }
    }

    private sealed record FieldPlan(string Name, IReadOnlyList<string> Arguments, string Type, string Deprecated);

    private sealed record InterfacePlan(string Name, InterfacePlan? Parent)
    {
        public List<FieldPlan> Fields { get; } = [];

        public InterfacePlan Root => Parent?.Root ?? this;

        /// <summary>Itself and all above it.</summary>
        public IEnumerable<InterfacePlan> Chain => Parent is null ? [this] : [this, .. Parent.Chain];
    }
}
