using System.Text.Json;

namespace CanTho.GraphQL.Documents;

/// <summary>
/// A JSON file of documents by their ids: one object from id to text, as relay-compiler (<c>persistConfig.file</c>) and graphql-codegen
/// (<c>persisted-documents.json</c>) write it, or Apollo's
/// https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format
/// </summary>
internal ref struct DocumentManifest
{
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _json;
    private readonly List<string> _problems;
    private readonly List<TrustedDocument> _documents = [];
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _counted; // bytes that _line is true of

    private DocumentManifest(string file, ReadOnlySpan<byte> json, List<string> problems)
    {
        _file = file;
        _json = json;
        _problems = problems;
        _reader = new Utf8JsonReader(json);
    }

    public static IReadOnlyList<TrustedDocument> Read(string file, ReadOnlySpan<byte> json, List<string> problems)
    {
        var manifest = new DocumentManifest(file, json.StartsWith("\uFEFF"u8) ? json["\uFEFF"u8.Length..] : json, problems);

        try
        {
            manifest.Read();
        }
        catch (JsonException problem)
        {
            var reason = problem.Message.Split(" LineNumber:")[0];
            problems.Add($"{file}:{problem.LineNumber + 1}: The file is not JSON. {reason}");
        }
        catch (InvalidOperationException)
        {
            manifest.Complain("The file has a string that is no text: not UTF-8, or half a surrogate pair.");
        }

        return manifest._documents;
    }

    private void Read()
    {
        _reader.Read();

        if (_reader.TokenType is not JsonTokenType.StartObject)
        {
            Complain("A manifest of documents is an object, from ids to texts.");
            return;
        }

        while (_reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            var (name, line) = (_reader.GetString()!, Line());
            _reader.Read();

            switch (name, _reader.TokenType)
            {
                case ("operations", JsonTokenType.StartArray) when ReadOperations(): break;
                case ("operations", _): return;
                case ("format", _) when _reader.ValueTextEquals("apollo-persisted-query-manifest"): break;
                case ("version", JsonTokenType.Number): break;
                case (_, JsonTokenType.String): Add(name, _reader.GetString()!, line); break;
                default:
                    Complain($"The document \"{name}\" must be a string.");
                    _reader.Skip();
                    break;
            }
        }
    }

    /// <summary>Apollo's: an array of objects with <c>id</c> and <c>body</c>.</summary>
    /// <returns>Whether it is one: else nothing behind it can be understood.</returns>
    private bool ReadOperations()
    {
        while (_reader.Read() && _reader.TokenType is JsonTokenType.StartObject)
        {
            var line = Line();
            string? id = null, body = null;

            while (_reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
            {
                var name = _reader.GetString()!;
                _reader.Read();

                switch (name, _reader.TokenType)
                {
                    case ("id", JsonTokenType.String): id = _reader.GetString(); break;
                    case ("body", JsonTokenType.String): body = _reader.GetString(); break;
                    default: _reader.Skip(); break;
                }
            }

            if (id is null || body is null)
            {
                Complain("An operation of an Apollo manifest needs an \"id\" and a \"body\", both strings.");
            }
            else
            {
                Add(id, body, line);
            }
        }

        if (_reader.TokenType is not JsonTokenType.EndArray)
        {
            Complain("An operation of an Apollo manifest must be an object.");
            return false;
        }

        return true;
    }

    private readonly void Add(string id, string text, int line) =>
        _documents.Add(new TrustedDocument(DocumentHash.WithoutPrefix(id), text, _file, line));

    private void Complain(string message) => _problems.Add($"{_file}:{Line()}: {message}");

    /// <summary>Where the reader stands; counted on from the last call, for manifests can be long.</summary>
    private int Line()
    {
        var here = (int)_reader.TokenStartIndex;
        _line += _json[_counted..here].Count((byte)'\n');
        _counted = here;
        return _line;
    }
}
