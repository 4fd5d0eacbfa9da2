using System.Runtime.CompilerServices;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// One operation being executed for one request: the algorithms of https://spec.graphql.org/September2025/#sec-Execution by their
/// names. Each gives a value of the response, or <see cref="Failed"/>, which travels up to the nearest position that may be null, or
/// <see cref="Pending"/>. Nothing in here throws for a field that fails, and what need not wait completes without a task.
/// </summary>
internal sealed partial class OperationExecution(
    Schema schema, IReadOnlyDictionary<string, object?> variables, FieldErrors errors, RequestResources resources)
{
    private readonly RequestTime _time = resources.Time;
    private readonly ResultSlots _slots = new();
    private ResolverContext? _context; // for methods that let go of it at once
    private Dictionary<FieldPlan, ArgumentValues>? _arguments; // of plans whose arguments use variables

    public Schema Schema => schema;

    public RequestResources Resources => resources;

    /// <summary>Spec: ExecuteQuery, ExecuteMutation and ExecuteSubscriptionEvent.</summary>
    public object? Execute(OperationType operation, SelectionPlan root, object? initialValue) => operation is OperationType.Mutation
        ? new Pending(ExecuteCollectedFieldsSerially(root))
        : ExecuteCollectedFields(root, initialValue, parent: null, slot: 0);

    /// <summary>Spec: ExecuteCollectedFields; siblings that have to wait do so together.</summary>
    private object ExecuteCollectedFields(SelectionPlan selection, object? source, ResultNode? parent, int slot)
    {
        var result = NewObject(selection, parent, slot);
        var fields = selection.Fields;
        var (whole, pending) = (true, false);

        for (var i = 0; i < fields.Length && whole; i++)
        {
            var value = ExecuteField(fields[i], source, result, i);
            pending |= value is Pending;
            whole = result.Put(i, value);
        }

        return pending ? new Pending(result.Await(whole)) : whole ? result : Failed.Value;
    }

    /// <summary>Spec: ExecuteCollectedFields in serial mode: each field, with all below it, before the next one.</summary>
    private async ValueTask<object?> ExecuteCollectedFieldsSerially(SelectionPlan selection)
    {
        var result = NewObject(selection, parent: null, slot: 0);

        for (var i = 0; i < selection.Fields.Length; i++)
        {
            var value = ExecuteField(selection.Fields[i], source: null, result, i);

            if (!result.Put(i, value is Pending pending ? await pending.Value : value))
            {
                return Failed.Value;
            }

            resources.ForgetLoads(); // the field may have changed what was loaded
        }

        return result;
    }

    /// <summary>Spec: ExecuteField.</summary>
    private object? ExecuteField(FieldPlan field, object? source, ResultObject result, int slot)
    {
        if (_time.IsUp)
        {
            errors.Cut = true;
            return Failed.Value;
        }

        try
        {
            if (field.Property is { } property && source is not null)
            {
                return CompleteValue(field.Field.Type, property.Read(source), field, result, slot);
            }

            var value = ResolveFieldValue(field, source, result, slot);

            return value.IsCompletedSuccessfully
                ? CompleteValue(field.Field.Type, value.Result, field, result, slot)
                : new Pending(AwaitField(value, field, result, slot));
        }
        catch (Exception error)
        {
            return Fail(error, result, slot);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))] // awaited once, by Pending's promise
    private async ValueTask<object?> AwaitField(ValueTask<object?> value, FieldPlan field, ResultObject result, int slot)
    {
        try
        {
            var completed = CompleteValue(field.Field.Type, await value, field, result, slot);
            return completed is Pending pending ? await pending.Value.ConfigureAwait(false) : completed;
        }
        catch (Exception error)
        {
            return Fail(error, result, slot);
        }
    }

    /// <summary>Spec: ResolveFieldValue, after CoerceArgumentValues.</summary>
    private ValueTask<object?> ResolveFieldValue(FieldPlan field, object? source, ResultObject result, int slot) =>
        field.Method is { } method
            ? method.Call((_context ??= new(this)).Of(field, new FieldPlace(result, slot), ArgumentsOf(field), source))
            : field.Field.Resolver!(new ResolverContext(this).Of(field, new FieldPlace(result, slot), ArgumentsOf(field), source));

    private ArgumentValues ArgumentsOf(FieldPlan field)
    {
        if (field.ConstantArguments is { } constant)
        {
            return constant;
        }

        _arguments ??= [];

        if (!_arguments.TryGetValue(field, out var values))
        {
            values = ArgumentCoercion.CoerceArgumentValues(field.Field, field.Nodes[0], variables);
            _arguments.Add(field, values);
        }

        return values;
    }

    private ResultObject NewObject(SelectionPlan selection, ResultNode? parent, int slot) =>
        new(selection, parent, slot, _slots.Take(selection.Fields.Length));

    private Failed Fail(Exception error, ResultNode node, int slot)
    {
        errors.Add(error, new FieldPlace(node, slot));
        return Failed.Value;
    }
}
