using System.Globalization;
using System.Text;
using CanTho.Graph.Domain;
using CanTho.Graph.Sentences;
using CanTho.Graph.Stores;
using Words = CanTho.Graph.Questions.Briefing.BriefingWords;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>A briefing as plain text: what matters most first, every line with its footnotes, nothing left out unsaid.</summary>
internal sealed class BriefingText(DossierAnswer answer, Footnotes footnotes, IGraph graph, Language language)
{
    // One page: what is behind the twelfth line of a section is counted, and stands in the sections of the answer.
    private const int Longest = 12;

    private readonly StringBuilder _text = new();

    public static LocalisedText Of(DossierAnswer answer, Footnotes footnotes, IGraph graph) => new(
        new BriefingText(answer, footnotes, graph, Language.Vi).Write(),
        new BriefingText(answer, footnotes, graph, Language.En).Write(),
        new BriefingText(answer, footnotes, graph, Language.Ja).Write());

    private string Write()
    {
        Head();
        Section(Words.Posts, answer.Posts, Post);
        Section(Words.FormerPosts, answer.FormerPosts, Post);
        Section(Words.Contacts, answer.Contacts, Contact);
        Section(Words.SharedContacts, answer.SharedContacts, entity => entity.NameIn(language));
        Section(Words.Promises, answer.Promises, Promise);
        Section(Words.Tasks, answer.OpenTasks, Task);
        Section(Words.Projects, answer.Projects, Project);
        Section(Words.Agreements, answer.Agreements, Agreement);
        Section(Words.Upcoming, answer.Upcoming, entry => $"{entry.Sentence(language)}{footnotes.Mark(entry.Sources)}");
        Section(Words.Conflicts, answer.Conflicts, Dispute);
        Section(Words.Gaps, answer.Gaps, gap => gap.Text.In(language));
        Sources();

        return _text.ToString();
    }

    private void Head()
    {
        Line(Words.Briefing.In(language, answer.Subject.NameIn(language)));

        if (answer.AsOf is { } day)
        {
            Line(Words.AsOf.In(language, Dates.Of(day, language)));
        }

        var printed = answer.Subject.Names.Where(name => name.Use != NameUse.Translation);
        Line($"{Words.Names.In(language)}{Colon}{Joined(printed.Select(name => $"{name.Text}{footnotes.Mark(name.Sources)}"))}");

        if (answer.Address.Count > 0)
        {
            Line($"{Words.Address.In(language)}{Colon}{Joined(answer.Address.Select(Honorific))}");
        }

        Line(answer.LastContact is { } last
            ? $"{Words.LastContact.In(language)}{Colon}{When(last)}{Comma}{last.At.NameIn(language)}"
            : Words.NoContact.In(language));

        if (answer.Note is { } note)
        {
            Line(note.In(language));
        }
    }

    private void Section<T>(LocalisedText heading, IReadOnlyList<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
        {
            return;
        }

        Line("");
        Line(heading.In(language));

        foreach (var item in items.Take(Longest))
        {
            Line($"- {Capital(line(item))}");
        }

        if (items.Count > Longest)
        {
            Line(Words.More.In(language, Count(items.Count - Longest)));
        }
    }

    private void Sources()
    {
        Line("");
        Line(Words.Sources.In(language));

        foreach (var (at, citation) in footnotes.Citations.Index())
        {
            Line($"[{Count(at + 1)}] {Named(citation.Document).NameIn(language)}{Comma}{citation.Locator}");
        }
    }

    private string Honorific(Claim claim)
    {
        var (said, printed) = (Value(claim.Value), ClaimWords.Of(claim.Value, null, Named, Language.Vi));
        return $"{said}{Bracketed(said == printed ? null : printed)}{footnotes.Mark(claim.Sources)}";
    }

    private string Post(Relationship post)
    {
        var stated = LastStated(post.Sources) is { } day ? Words.Stated.In(language, Dates.Of(day, language)) : null;
        return $"{Clause(post)}{Bracketed(stated)}{footnotes.Mark(post.Sources)}";
    }

    private string Contact(Contact contact) => Joined(
        $"{When(contact)}{Colon}{contact.At.NameIn(language)}",
        contact.Places.Count > 0 ? Words.At.In(language, Names(contact.Places)) : null,
        contact.Role is { } role ? Words.As.In(language, role.In(language)) : null,
        contact.Ours.Count > 0 ? Words.Ours.In(language, Names(contact.Ours)) : null,
        contact.Others.Count > 0 ? Words.Others.In(language, Names(contact.Others)) : null) + footnotes.Mark(contact.Sources);

    private string Promise(Claim claim) =>
        $"{Named(claim.About).NameIn(language)}{Colon}{Value(claim.Value, claim.Unit)}{footnotes.Mark(claim.Sources)}";

    private string Task(TaskState task) => Joined(
        task.Task.NameIn(language),
        task.Deadline is { } due ? (task.Overdue ? Words.Overdue : Words.Due).In(language, Dates.Of(due, language)) : null,
        task.Leads.Count > 0 ? Words.Charged.In(language, Names(task.Leads)) : null,
        Status(task.Status)) + footnotes.Mark(task.Sources);

    private string Project(ProjectState project) => string.Join("\n    ", [
        Joined(project.Project.NameIn(language), Status(project.Status)) + footnotes.Mark(project.Sources),
        .. Parts(project.Progress is { } progress ? Value(progress.Value) : null),
        .. project.Joined.Select(Clause)]);

    private string Agreement(AgreementState agreement) => Joined(
        agreement.Agreement.NameIn(language),
        agreement.Signed is { } signed ? Words.Signed.In(language, Dates.Of(signed, language)) : Words.Undated.In(language),
        agreement.Until is { } until ? Words.Ends.In(language, Dates.Of(until, language)) : null,
        agreement.OpenTasks.Count > 0 ? Words.OpenTasks.In(language, Count(agreement.OpenTasks.Count)) : null)
        + footnotes.Mark(agreement.Sources);

    private string Dispute(Conflict conflict) =>
        $"{Named(conflict.About).NameIn(language)}{Comma}{PropertyWords.Of(conflict.Subject).In(language)}{Colon}"
        + string.Join(" ↔ ", conflict.Sides.Select(side => $"{Value(side.Typed, side.Unit)}{footnotes.Mark(side.Sources)}"));

    private string Value(ClaimValue value, string? unit = null) => ClaimWords.Of(value, unit, Named, language);

    private string? Status(Claim? status) => status is null
        ? null
        : Words.Status.In(language, Value(status.Value)) + Bracketed(status.Period is { } day ? Dates.Of(day, language) : null);

    private string When(Contact contact) => contact.When switch
    {
        null => Words.Undated.In(language),
        { From: null } latest => Dates.When(latest, language).TrimEnd('に'),
        { } day => Dates.Of(day, language),
    };

    // A sentence within a line: its full stop goes.
    private string Clause(Relationship relationship) => Sentence.Of(relationship, Named, language).TrimEnd('.', '。');

    // What a source says without a date, it says of its own day.
    private PartialDate? LastStated(IEnumerable<Citation> sources) => sources
        .Select(source => graph.TryFind(source.Document, out var document) ? graph.PeriodOf(document, "date")?.Until : null)
        .OfType<PartialDate>()
        .OrderByDescending(date => date.Latest)
        .Select(date => (PartialDate?)date)
        .FirstOrDefault();

    private string Bracketed(string? text) => text is null ? "" : language == Language.Ja ? $"（{text}）" : $" ({text})";

    private string Comma => language == Language.Ja ? "、" : ", ";

    private string Colon => language == Language.Ja ? "：" : ": ";

    private string Joined(params IEnumerable<string?> parts) => string.Join(language == Language.Ja ? "；" : "; ", Parts(parts));

    private string Names(IEnumerable<Entity> entities) => string.Join(Comma, entities.Select(entity => entity.NameIn(language)));

    private Entity Named(EntityId id) => graph.Entity(graph.NumberOf(id));

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string Capital(string line) => $"{char.ToUpperInvariant(line[0])}{line[1..]}";

    private static IEnumerable<string> Parts(params IEnumerable<string?> parts) => parts.OfType<string>();

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
