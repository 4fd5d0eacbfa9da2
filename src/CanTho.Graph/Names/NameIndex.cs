namespace CanTho.Graph.Names;

/// <summary>Which names lead to which entities. (The names part of the team fills this in.)</summary>
public sealed class NameIndex;
