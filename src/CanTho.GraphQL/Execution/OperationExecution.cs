using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// One operation being executed for one request: the algorithms of https://spec.graphql.org/September2025/#sec-Execution by their
/// names. Nothing in here throws for a field that fails; it stands in the errors, and <see cref="Failed"/> travels up to the
/// nearest position that may be null. What need not wait completes without a task.
/// </summary>
internal sealed partial class OperationExecution(
    Schema schema, IReadOnlyDictionary<string, object?> variables, FieldErrors errors, RequestResources resources)
{
    /// <summary>In place of a value that must not be null and could not be had.</summary>
    private static readonly object Failed = new();

    private readonly Dictionary<FieldPlan, ArgumentValues> _arguments = []; // of plans whose arguments use variables

    public Schema Schema => schema;

    public RequestResources Resources => resources;

    /// <summary>Spec: ExecuteQuery and ExecuteMutation; null when an error reached the root.</summary>
    public async ValueTask<ResultObject?> Execute(OperationType operation, SelectionPlan root)
    {
        var data = operation is OperationType.Mutation
            ? await ExecuteCollectedFieldsSerially(root)
            : await ExecuteCollectedFields(root, source: null, path: null);

        return data as ResultObject;
    }

    /// <summary>Spec: ExecuteCollectedFields; siblings that have to wait do so together.</summary>
    private ValueTask<object?> ExecuteCollectedFields(SelectionPlan selection, object? source, ResponsePath? path)
    {
        var fields = selection.Fields;
        var values = new object?[fields.Length];
        List<(int Slot, ValueTask<object?> Value)>? pending = null;
        var failed = false;

        for (var i = 0; i < fields.Length && !failed; i++)
        {
            var value = ExecuteField(selection.Type, source, fields[i], path);

            if (value.IsCompleted)
            {
                values[i] = value.Result;
                failed = values[i] == Failed;
            }
            else
            {
                (pending ??= []).Add((i, value));
            }
        }

        if (pending is not null)
        {
            return AwaitAll(pending, values, failed, result: new ResultObject(selection, values));
        }

        return new(failed ? Failed : new ResultObject(selection, values));
    }

    /// <summary>Spec: ExecuteCollectedFields in serial mode: each field, with all below it, before the next one.</summary>
    private async ValueTask<object?> ExecuteCollectedFieldsSerially(SelectionPlan selection)
    {
        var values = new object?[selection.Fields.Length];

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await ExecuteField(selection.Type, source: null, selection.Fields[i], parent: null);

            if (values[i] == Failed)
            {
                return Failed;
            }

            resources.ForgetLoads(); // the field may have changed what was loaded
        }

        return new ResultObject(selection, values);
    }

    /// <summary>Also after a failure: nothing of a request may run on when its response, and its services, are gone.</summary>
    private static async ValueTask<object?> AwaitAll(
        List<(int Slot, ValueTask<object?> Value)> pending, object?[] values, bool failed, object result)
    {
        foreach (var (slot, value) in pending)
        {
            values[slot] = await value;
            failed |= values[slot] == Failed;
        }

        return failed ? Failed : result;
    }

    /// <summary>Spec: ExecuteField.</summary>
    private ValueTask<object?> ExecuteField(ObjectType type, object? source, FieldPlan field, ResponsePath? parent)
    {
        if (resources.Cancel.IsCancellationRequested)
        {
            errors.Cut = true;
            return new(Failed);
        }

        var place = new FieldPlace(type, field, new Position(parent, field.ResponseName, Index: 0));

        try
        {
            var value = ResolveFieldValue(place, source);

            return value.IsCompletedSuccessfully
                ? CompleteValue(field.Field.Type, value.Result, place)
                : AwaitField(value, place);
        }
        catch (Exception error)
        {
            return new(Fail(error, place));
        }
    }

    private async ValueTask<object?> AwaitField(ValueTask<object?> value, FieldPlace place)
    {
        try
        {
            return await CompleteValue(place.Field.Field.Type, await value, place);
        }
        catch (Exception error)
        {
            return Fail(error, place);
        }
    }

    /// <summary>Spec: ResolveFieldValue, after CoerceArgumentValues.</summary>
    private ValueTask<object?> ResolveFieldValue(FieldPlace place, object? source)
    {
        var context = new ResolverContext(this, place, ArgumentsOf(place.Field)) { Source = source };
        return place.Field.Field.Resolver!(context);
    }

    private ArgumentValues ArgumentsOf(FieldPlan field)
    {
        if (field.ConstantArguments is { } constant)
        {
            return constant;
        }

        if (!_arguments.TryGetValue(field, out var values))
        {
            values = ArgumentCoercion.CoerceArgumentValues(field.Field, field.Nodes[0], variables);
            _arguments.Add(field, values);
        }

        return values;
    }

    /// <summary>Notes the error; what stands at the position instead depends on whether it may be null.</summary>
    private object? Fail(Exception error, FieldPlace place)
    {
        errors.Add(error, place);
        return place.Field.Field.Type is NonNullType ? Failed : null;
    }
}
