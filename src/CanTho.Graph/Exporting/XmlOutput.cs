using System.Text;
using System.Xml;

namespace CanTho.Graph.Exporting;

/// <summary>An XML document that is sent while it is written.</summary>
internal sealed class XmlOutput : IDisposable
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize, // a line break in a text is the text's, and comes back as it was
    };

    private readonly string _namespace;
    private readonly Chunk _chunk;
    private readonly XmlWriter _xml;

    /// <param name="schema">Where the schema of the namespace is published.</param>
    public XmlOutput(Stream output, string root, string @namespace, string schema)
    {
        (_namespace, _chunk) = (@namespace, new(output));
        _xml = XmlWriter.Create(_chunk, s_settings);
        _xml.WriteStartDocument();
        Start(root);
        _xml.WriteAttributeString("xmlns", @namespace);
        _xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        _xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{@namespace} {schema}");
    }

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public void Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name, _namespace);

        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }
    }

    public void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _xml.WriteAttributeString(name, Legal(value));
        }
    }

    public void End() => _xml.WriteEndElement();

    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        End();
    }

    public void Text(string text) => _xml.WriteString(Legal(text));

    public ValueTask SendIfFull(CancellationToken cancel) => _chunk.SendIfFull(cancel);

    /// <summary>Closes what is open, and sends the rest.</summary>
    public async Task Finish(CancellationToken cancel)
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        _chunk.Text("\n");
        await _chunk.Send(cancel);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _chunk.Dispose();
    }

    // XML 1.0 has no way to write most control characters, not even escaped (https://www.w3.org/TR/xml/#charsets): U+FFFD stands for them.
    private static string Legal(string text)
    {
        StringBuilder? legal = null;

        for (var place = 0; place < text.Length; place++)
        {
            if (place + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[place + 1], text[place]))
            {
                place++;
            }
            else if (!XmlConvert.IsXmlChar(text[place]))
            {
                legal ??= new(text);
                legal[place] = '\uFFFD';
            }
        }

        return legal?.ToString() ?? text;
    }
}
