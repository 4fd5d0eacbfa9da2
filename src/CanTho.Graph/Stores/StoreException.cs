namespace CanTho.Graph.Stores;

/// <summary>The store cannot be opened, read or written. One sentence or two: which file, what is wrong, what to do.</summary>
public sealed class StoreException(string message, Exception? cause = null) : Exception(message, cause);
