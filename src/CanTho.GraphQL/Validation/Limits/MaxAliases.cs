using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Validation.Limits;

/// <summary>Aliases let one document ask for one costly field many times over.</summary>
internal sealed class MaxAliases(ValidationContext context) : Limit(context)
{
    private int _aliases;
    private FieldNode? _first;

    public override void Enter(FieldNode field, in TypeScope scope)
    {
        if (field.Alias is not null && ++_aliases > Limits.Aliases)
        {
            _first ??= field;
        }
    }

    public override void Leave(DocumentNode document)
    {
        if (_first is not null)
        {
            Report($"The document has {_aliases} aliases; the limit is {Limits.Aliases}.", _first);
        }
    }
}
