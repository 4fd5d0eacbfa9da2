using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>The citations of a briefing, numbered as they come up in its sections.</summary>
internal sealed class Footnotes
{
    private readonly Dictionary<Citation, int> _numbers = [];
    private readonly List<Citation> _citations = [];

    public Footnotes(DossierAnswer answer)
    {
        var sources = answer.Subject.Names.SelectMany(name => name.Sources)
            .Concat(answer.Subject.Sources)
            .Concat(answer.Address.SelectMany(claim => claim.Sources))
            .Concat(answer.Posts.Concat(answer.FormerPosts).SelectMany(post => post.Sources))
            .Concat(answer.Contacts.SelectMany(contact => contact.Sources))
            .Concat(answer.Promises.SelectMany(claim => claim.Sources))
            .Concat(answer.OpenTasks.SelectMany(task => task.Sources))
            .Concat(answer.Projects.SelectMany(project => project.Sources))
            .Concat(answer.Agreements.SelectMany(agreement => agreement.Sources))
            .Concat(answer.Agreements.SelectMany(agreement => agreement.OpenTasks).SelectMany(task => task.Sources))
            .Concat(answer.Upcoming.SelectMany(entry => entry.Sources))
            .Concat(answer.Conflicts.SelectMany(conflict => conflict.Sides).SelectMany(side => side.Sources));

        foreach (var citation in sources)
        {
            if (_numbers.TryAdd(citation, _numbers.Count + 1))
            {
                _citations.Add(citation);
            }
        }
    }

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary><c> [1, 4]</c>, or nothing when there are none.</summary>
    public string Mark(IEnumerable<Citation> sources) =>
        string.Join(", ", sources.Select(source => _numbers[source]).Distinct().Order()) is { Length: > 0 } numbers ? $" [{numbers}]" : "";
}
