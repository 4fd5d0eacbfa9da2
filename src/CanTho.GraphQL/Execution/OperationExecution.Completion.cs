using System.Collections;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

// Spec: https://spec.graphql.org/September2025/#sec-Value-Completion
internal sealed partial class OperationExecution
{
    /// <summary>Spec: CompleteValue. A failure stops here, as null, unless the type is non-null.</summary>
    private ValueTask<object?> CompleteValue(SchemaType type, object? value, FieldPlace place)
    {
        var completed = CompleteNullable(type.Nullable, value, place);

        return completed.IsCompletedSuccessfully
            ? new(Settle(type, completed.Result, place))
            : Await(completed);

        async ValueTask<object?> Await(ValueTask<object?> pending) => Settle(type, await pending, place);
    }

    private object? Settle(SchemaType type, object? completed, FieldPlace place)
    {
        if (type is not NonNullType)
        {
            return completed == Failed ? null : completed;
        }

        if (completed is null)
        {
            errors.Add(Unfit($"Cannot return null for non-nullable field {place}."), place);
            return Failed;
        }

        return completed;
    }

    private ValueTask<object?> CompleteNullable(SchemaType type, object? value, FieldPlace place)
    {
        if (value is null)
        {
            return new((object?)null);
        }

        if (type is ScalarType or EnumType)
        {
            return new(CompleteLeaf(type, value, place));
        }

        if (place.At.Depth > resources.MaxDepth)
        {
            errors.Add(Unfit($"The response is nested more than {resources.MaxDepth} levels deep; ask for less at once."), place);
            return new(Failed);
        }

        return type is ListType list
            ? CompleteList(list.OfType, value, place)
            : CompleteObject((CompositeType)type, value, place);
    }

    private object CompleteLeaf(SchemaType type, object value, FieldPlace place)
    {
        try
        {
            return type is ScalarType scalar
                ? ResultCoercion.CoerceResult(scalar, value, resources.MaxDepth)
                : ResultCoercion.CoerceResult((EnumType)type, value);
        }
        catch (Exception error)
        {
            errors.Add(error, place);
            return Failed;
        }
    }

    private ValueTask<object?> CompleteList(SchemaType itemType, object value, FieldPlace place)
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
            throw new InvalidOperationException($"{place} is a list in the schema; its resolver returned a {value.GetType()}.");
        }

        var path = new ResponsePath(place.At);
        var values = new object?[items.Count];
        List<(int Slot, ValueTask<object?> Value)>? pending = null;
        var failed = false;

        for (var i = 0; i < values.Length && !failed; i++)
        {
            var item = CompleteItem(itemType, items, place with { At = new Position(path, Name: null, i) });

            if (item.IsCompleted)
            {
                values[i] = item.Result;
                failed = values[i] == Failed;
            }
            else
            {
                (pending ??= []).Add((i, item));
            }
        }

        return pending is not null ? AwaitAll(pending, values, failed, values) : new(failed ? Failed : values);
    }

    /// <summary>An item that breaks fails alone, so that the items begun before it are still awaited.</summary>
    private ValueTask<object?> CompleteItem(SchemaType type, IList items, FieldPlace place)
    {
        try
        {
            return CompleteValue(type, items[place.At.Index], place);
        }
        catch (Exception error)
        {
            errors.Add(error, place);
            return new(type is NonNullType ? Failed : null);
        }
    }

    private ValueTask<object?> CompleteObject(CompositeType type, object value, FieldPlace place)
    {
        var actual = type as ObjectType ?? ResolveAbstractType(type, value, place);
        return ExecuteCollectedFields(place.Field.SelectionOn(actual), value, new ResponsePath(place.At));
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
