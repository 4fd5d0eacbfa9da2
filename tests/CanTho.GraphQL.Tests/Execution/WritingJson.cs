using System.Buffers;
using System.Text;
using System.Text.Json;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>What is written is read back by .NET's own reader, whatever it is and wherever a buffer ends.</summary>
public sealed class WritingJson
{
    [Fact]
    public void Every_character_survives()
    {
        var characters = string.Concat(Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code).ToString()));

        Assert.Equal(characters, Read(Written(characters, sizeOfBuffers: 4096)));
    }

    [Fact]
    public void Only_quotes_backslashes_and_control_characters_are_escaped() => Assert.Equal(
        """
        "\" \\ / \n\r\t \u0000\u0008\u001F é Cần Thơ 県 𠮷 <&>'+"
        """,
        Encoding.UTF8.GetString(Written("\" \\ / \n\r\t \0\b\u001F é Cần Thơ 県 𠮷 <&>'+", sizeOfBuffers: 4096)));

    [Fact]
    public void A_buffer_may_end_anywhere()
    {
        const string Text = "plain \"quoted\" Cần Thơ 県庁 𠮷野家 \u0001 end";

        for (var shift = 0; shift < 300; shift++)
        {
            var text = new string('x', shift) + Text;

            Assert.Equal(text, Read(Written(text, sizeOfBuffers: 256)));
        }
    }

    [Fact]
    public void Numbers_are_written_whole_at_the_end_of_a_buffer()
    {
        for (var shift = 200; shift < 300; shift++)
        {
            var output = new Buffers(256);
            var json = new JsonOutput(output);
            json.Raw(Encoding.UTF8.GetBytes(new string(' ', shift)));
            json.Number(long.MinValue);
            json.Flush();

            Assert.Equal("-9223372036854775808", Encoding.UTF8.GetString(output.Written).Trim());
        }
    }

    private static byte[] Written(string text, int sizeOfBuffers)
    {
        var output = new Buffers(sizeOfBuffers);
        var json = new JsonOutput(output);
        json.Text(text);
        json.Flush();
        return output.Written;
    }

    private static string? Read(byte[] json) => JsonElement.Parse(json).GetString();

    /// <summary>An output that gives no more than it has to.</summary>
    private sealed class Buffers(int size) : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _buffer = [];

        public byte[] Written => [.. _written];

        public void Advance(int count) => _written.AddRange(_buffer.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => _buffer = new byte[Math.Max(sizeHint, size)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
