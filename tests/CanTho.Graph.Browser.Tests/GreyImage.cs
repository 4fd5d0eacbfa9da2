using System.Globalization;
using System.Text;

namespace CanTho.Graph.Browser.Tests;

/// <summary>A picture in the format PGM: https://netpbm.sourceforge.net/doc/pgm.html. A byte a pixel, 0 black, 255 white.</summary>
internal sealed record GreyImage(int Width, int Height, byte[] Pixels)
{
    public static GreyImage Read(byte[] file)
    {
        var (words, at) = (new List<string>(), 0);

        for (var from = 0; words.Count < 4; at++)
        {
            if (file[at] is (byte)' ' or (byte)'\n')
            {
                words.Add(Encoding.ASCII.GetString(file, from, at - from));
                from = at + 1;
            }
        }

        Assert.Equal(("P5", "255"), (words[0], words[3]));
        return new(int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture), file[at..]);
    }

    /// <summary>The share of dark pixels between these rows and columns.</summary>
    public double Ink(Range rows, Range columns)
    {
        var (top, height) = rows.GetOffsetAndLength(Height);
        var (left, width) = columns.GetOffsetAndLength(Width);
        var dark = Enumerable.Range(top, height).Sum(row => Pixels.AsSpan(row * Width + left, width).ToArray().Count(pixel => pixel < 160));
        return (double)dark / (width * height);
    }
}
