using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.TypeSystem;

/// <summary>Reads a schema coordinate, which has a grammar of its own: names and signs, and nothing that is ignored.</summary>
internal sealed class CoordinateText(string text)
{
    private int _position;

    public SchemaCoordinate Read()
    {
        var isDirective = TryTake('@');
        var name = Name();
        var member = !isDirective && TryTake('.') ? Name() : null;
        var argument = (isDirective || member is not null) && TryTake('(') ? ArgumentName() : null;

        return _position == text.Length
            ? new SchemaCoordinate(name, member, argument, isDirective)
            : throw Error("the end");
    }

    private string ArgumentName()
    {
        var name = Name();
        Expect(':');
        Expect(')');

        return name;
    }

    private string Name()
    {
        var start = _position;

        while (_position < text.Length && (char.IsAsciiLetterOrDigit(text[_position]) || text[_position] == '_'))
        {
            _position++;
        }

        if (_position > start && !char.IsAsciiDigit(text[start]))
        {
            return text[start.._position];
        }

        _position = start;
        throw Error("a name");
    }

    private void Expect(char sign)
    {
        if (!TryTake(sign))
        {
            throw Error($"\"{sign}\"");
        }
    }

    private bool TryTake(char sign)
    {
        if (_position == text.Length || text[_position] != sign)
        {
            return false;
        }

        _position++;
        return true;
    }

    private SyntaxException Error(string expected) => new(
        $"Expected {expected} in the schema coordinate \"{text}\", found {(_position < text.Length ? $"\"{text[_position]}\"" : "its end")}.",
        new Location(_position, _position, 1, _position + 1));
}
