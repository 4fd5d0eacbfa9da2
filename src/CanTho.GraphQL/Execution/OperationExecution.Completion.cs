using System.Collections;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

// Spec: https://spec.graphql.org/September2025/#sec-Value-Completion
internal sealed partial class OperationExecution
{
    /// <summary>Spec: CompleteValue. What is completed is meant for the slot of the node.</summary>
    private object? CompleteValue(SchemaType type, object? value, FieldPlan field, ResultNode node, int slot)
    {
        if (value is null)
        {
            return type is NonNullType
                ? Fail(Unfit($"Cannot return null for non-nullable field {new FieldPlace(node, slot)}."), node, slot)
                : null;
        }

        var nullable = type is NonNullType nonNull ? nonNull.OfType : type;

        if (nullable is ScalarType scalar)
        {
            return ResultCoercion.CoerceResult(scalar, value, resources.MaxDepth);
        }

        if (nullable is EnumType words)
        {
            return ResultCoercion.CoerceResult(words, value);
        }

        if (node.Depth >= resources.MaxDepth)
        {
            return Fail(Unfit($"The response is nested more than {resources.MaxDepth} levels deep; ask for less at once."), node, slot);
        }

        return nullable is ListType list
            ? CompleteList(list.OfType, value, field, node, slot)
            : CompleteObject((CompositeType)nullable, value, field, node, slot);
    }

    private object CompleteList(SchemaType itemType, object value, FieldPlan field, ResultNode node, int slot)
    {
        var items = value switch
        {
            string or IDictionary => null,
            IList list => list,
            IEnumerable sequence => sequence.Cast<object?>().ToList(), // all of it before the first item: it may throw on the way
            _ => null,
        };

        if (items is null)
        {
            throw new InvalidOperationException(
                $"{new FieldPlace(node, slot)} is a list in the schema; its resolver returned a {value.GetType()}.");
        }

        var result = new ResultList(itemType, node, slot, _slots.Take(items.Count));
        var (whole, pending) = (true, false);

        for (var i = 0; i < result.Count && whole; i++)
        {
            var item = CompleteItem(itemType, items, field, result, i);
            pending |= item is Pending;
            whole = result.Put(i, item);
        }

        return pending ? new Pending(result.Await(whole)) : whole ? result : Failed.Value;
    }

    /// <summary>An item that breaks fails alone, so that the items begun before it are still awaited.</summary>
    private object? CompleteItem(SchemaType type, IList items, FieldPlan field, ResultList result, int index)
    {
        try
        {
            var item = items is object?[] array ? array[index] : items[index]; // of an array, IList reads by reflection
            return CompleteValue(type, item, field, result, index);
        }
        catch (Exception error)
        {
            return Fail(error, result, index);
        }
    }

    private object CompleteObject(CompositeType type, object value, FieldPlan field, ResultNode node, int slot)
    {
        var actual = type as ObjectType ?? ResolveAbstractType(type, value, new FieldPlace(node, slot));
        return ExecuteCollectedFields(field.SelectionOn(actual), value, node, slot);
    }

    /// <summary>Spec: ResolveAbstractType.</summary>
    private ObjectType ResolveAbstractType(CompositeType type, object value, FieldPlace place)
    {
        var name = AbstractTypes.NameOf(schema, type, value)
            ?? throw new InvalidOperationException(
                $"{place} is the abstract type {type}, and nothing tells which object type a {value.GetType()} is: " +
                $"give {type}Resolvers a static string ResolveType(object value), or name the CLR type as the SDL's.");

        return schema.Types.GetValueOrDefault(name) is ObjectType actual && schema.IsPossible(type, actual)
            ? actual
            : throw new InvalidOperationException($"{place} is the abstract type {type}, which \"{name}\" is no object type of.");
    }

    private static GraphQLException Unfit(string message) => new(new GraphQLError(message) { Code = ErrorCodes.InternalServerError });
}
