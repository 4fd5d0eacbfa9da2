namespace CanTho.Graph.Benchmarks;

/// <summary>Milliseconds, one for each time that the same was done.</summary>
internal sealed class Timings
{
    private readonly List<double> _all = [];

    public int Count => _all.Count;

    public double Sum => _all.Sum();

    public double Median => At(0.5);

    /// <summary>Of few timings the longest.</summary>
    public double Percentile99 => At(0.99);

    public void Add(TimeSpan time) => _all.Add(time.TotalMilliseconds);

    private double At(double part) => _all.Order().ElementAt((int)Math.Min(_all.Count - 1, _all.Count * part));
}
