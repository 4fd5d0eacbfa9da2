using System.Runtime.CompilerServices;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;

namespace CanTho.GraphQL.Cost;

/// <summary>
/// What is selected of an object of one type. Two are equal where they are the very same selection sets: equal text at another place
/// may merge with something else.
/// </summary>
/// <param name="Sets">Those of every field node that is merged here.</param>
/// <param name="Above">What the field says whose object this is of the length of its lists.</param>
internal readonly record struct Selected(ObjectType Type, SelectionSetNode[] Sets, Sizing? Above)
{
    public bool Equals(Selected other)
    {
        if (Type != other.Type || Sets.Length != other.Sets.Length || Above?.Length != other.Above?.Length || Above?.Fields != other.Above?.Fields)
        {
            return false;
        }

        for (var i = 0; i < Sets.Length; i++)
        {
            if (!ReferenceEquals(Sets[i], other.Sets[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        var hash = HashCode.Combine(RuntimeHelpers.GetHashCode(Type), Above?.Length);

        foreach (var set in Sets)
        {
            hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(set));
        }

        return hash;
    }
}
