using System.Runtime.CompilerServices;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// Goes over a document once, in the order in which it is written, knows the types, and tells every rule. It does not follow fragment
/// spreads, so its depth is that of the text, which the parser bounds. Definitions of types are not looked into: they are refused as such.
/// </summary>
internal sealed class DocumentWalk(ValidationContext context, Rule[] rules)
{
    private DefinitionNode? _definition;

    public void Over(DocumentNode document)
    {
        Tell(document, static (rule, node) => rule.Enter(node));

        foreach (var definition in document.Definitions)
        {
            _definition = definition;

            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Operation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Fragment(fragment);
                    break;
            }
        }

        Tell(document, static (rule, node) => rule.Leave(node));
    }

    private void Operation(OperationDefinitionNode operation)
    {
        Tell(operation, static (rule, node) => rule.Enter(node));

        foreach (var variable in operation.VariableDefinitions)
        {
            Variable(variable);
        }

        Directives(operation.Directives, operation.Operation.ToString().ToUpperInvariant());
        Selections(operation.SelectionSet, context.Schema.RootType(operation.Operation));
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        Tell(fragment, static (rule, node) => rule.Enter(node));
        Tell(fragment.TypeCondition, static (rule, node) => rule.Enter(node));
        Directives(fragment.Directives, "FRAGMENT_DEFINITION");
        Selections(fragment.SelectionSet, context.Schema.TypeOf(fragment.TypeCondition));
    }

    private void Variable(VariableDefinitionNode variable)
    {
        Tell(variable, static (rule, node) => rule.Enter(node));
        Tell(Named(variable.Type), static (rule, node) => rule.Enter(node));

        if (variable.DefaultValue is { } literal)
        {
            Value(literal, new InputPosition(context.Schema.TypeOf(variable.Type)));
        }

        Directives(variable.Directives, "VARIABLE_DEFINITION");
    }

    private void Selections(SelectionSetNode set, SchemaType? type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack(); // a second net: the parser's depth limit is the first
        var parent = type?.Named as CompositeType;

        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Field(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    TellOfPlace(spread, new TypeScope { ParentType = parent }, static (rule, node, scope) => rule.Enter(node, scope));
                    Directives(spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode fragment:
                    InlineFragment(fragment, parent);
                    break;
            }
        }
    }

    private void Field(FieldNode field, CompositeType? parent)
    {
        var definition = parent is null ? null : context.Schema.FieldOf(parent, field.Name.Value);
        var scope = new TypeScope { ParentType = parent, Field = definition, Type = definition?.Type };
        TellOfPlace(field, scope, static (rule, node, scope) => rule.Enter(node, scope));
        Arguments(field.Arguments, scope, definition?.Arguments);
        Directives(field.Directives, "FIELD");

        if (field.SelectionSet is { } set)
        {
            Selections(set, definition?.Type);
        }
    }

    private void InlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        var type = fragment.TypeCondition is { } condition ? context.Schema.TypeOf(condition) : parent;
        var scope = new TypeScope { ParentType = parent, Type = type };
        TellOfPlace(fragment, scope, static (rule, node, scope) => rule.Enter(node, scope));

        if (fragment.TypeCondition is { } named)
        {
            Tell(named, static (rule, node) => rule.Enter(node));
        }

        Directives(fragment.Directives, "INLINE_FRAGMENT");
        Selections(fragment.SelectionSet, type);
    }

    private void Directives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.Enter(directives, location);
        }

        foreach (var directive in directives)
        {
            var definition = context.Schema.Directives.GetValueOrDefault(directive.Name.Value);
            var scope = new TypeScope { Directive = definition };
            TellOfPlace(directive, scope, static (rule, node, scope) => rule.Enter(node, scope));
            Arguments(directive.Arguments, scope, definition?.Arguments);
        }
    }

    private void Arguments(
        IReadOnlyList<ArgumentNode> arguments, in TypeScope scope, OrderedDictionary<string, InputValue>? definitions)
    {
        foreach (var argument in arguments)
        {
            var definition = definitions?.GetValueOrDefault(argument.Name.Value);
            TellOfPlace(argument, scope with { Argument = definition }, static (rule, node, scope) => rule.Enter(node, scope));
            Value(argument.Value, InputPosition.Of(definition));
        }
    }

    private void Value(ValueNode value, InputPosition position)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();

        switch (value)
        {
            case VariableNode variable:
                context.Usages.Record(_definition!, new VariableUsage(variable, position));
                break;
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Value(item, position.Item);
                }

                break;
            case ObjectValueNode map:
                Tell(map, static (rule, node) => rule.Enter(node));

                foreach (var field in map.Fields)
                {
                    Value(field.Value, position.Field(field.Name.Value));
                }

                break;
        }
    }

    private void Tell<TNode>(TNode node, Action<Rule, TNode> enter)
    {
        foreach (var rule in rules)
        {
            if (context.IsFull)
            {
                return;
            }

            enter(rule, node);
        }
    }

    private void TellOfPlace<TNode>(TNode node, TypeScope scope, Action<Rule, TNode, TypeScope> enter)
    {
        foreach (var rule in rules)
        {
            if (context.IsFull)
            {
                return;
            }

            enter(rule, node, scope);
        }
    }

    private static NamedTypeNode Named(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        }

        return (NamedTypeNode)type;
    }
}
