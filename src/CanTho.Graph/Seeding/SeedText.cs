using System.Text;

namespace CanTho.Graph.Seeding;

/// <summary>The text of a seed file: UTF-8, with or without a byte order mark, and nothing else.</summary>
internal static class SeedText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Where the bytes are not UTF-8 the text has U+FFFD, so that the other lines can still be read.</summary>
    /// <returns>Null when nothing of the file is UTF-8.</returns>
    public static string? Read(ReadOnlySpan<byte> bytes, Action<int, string> report)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            report(0, "The file is in UTF-16. Save it as UTF-8.");
            return null;
        }

        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

        var (line, start) = (1, 0);

        while (start < bytes.Length)
        {
            var length = bytes[start..].IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : bytes.Length - start;

            if (FirstWrongByte(bytes.Slice(start, length)) is { } wrong)
            {
                report(line, $"Byte {wrong + 1} of the line (0x{bytes[start + wrong]:X2}) is not UTF-8. Save the file as UTF-8.");
            }
            else if (bytes.Slice(start, length).IndexOf("\uFFFD"u8) >= 0)
            {
                report(line, "The line has U+FFFD, the mark of a letter lost when the text was converted. Write the letter again.");
            }

            (line, start) = (line + 1, start + length);
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static int? FirstWrongByte(ReadOnlySpan<byte> line)
    {
        try
        {
            s_strict.GetCharCount(line);
            return null;
        }
        catch (DecoderFallbackException wrong)
        {
            return wrong.Index;
        }
    }
}
