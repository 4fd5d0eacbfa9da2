using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>A question, whatever it asks, and its answer as text.</summary>
internal abstract record Asked
{
    public static Asked Of<TAnswer>(Question<TAnswer> question) => new Once<TAnswer>(question);

    /// <summary>Page after page of a list, until it says there is no more.</summary>
    public static Asked Of<TItem>(Func<Page, Question<Slice<TItem>>> question, int size, bool forward) => new AllPages<TItem>(question, size, forward);

    /// <summary>Of a list that comes for several at once, each with the same page: the pages of the first.</summary>
    public static Asked Of<TItem>(Func<Page, Question<IReadOnlyList<Slice<TItem>>>> question, int size, bool forward) =>
        new AllPagesOfTheFirst<TItem>(question, size, forward);

    /// <summary>What the store throws is its answer.</summary>
    /// <exception cref="NotSupportedException">It has no answer to such a question.</exception>
    public async ValueTask<string> Ask(IGraphStore store, CancellationToken cancel)
    {
        try
        {
            return await AnswerOf(store, cancel);
        }
        catch (Exception error) when (error is not (OperationCanceledException or NotSupportedException))
        {
            return AnswerText.Of(error);
        }
    }

    /// <summary>The question as C#; of several pages the first.</summary>
    public abstract string CSharp { get; }

    /// <summary>All pages, one after the other.</summary>
    public virtual bool IsWalk => false;

    /// <summary>Of the question's type.</summary>
    public abstract string Name { get; }

    /// <summary>The question with a little less in it.</summary>
    public virtual IEnumerable<Asked> Simpler() => [];

    protected abstract ValueTask<string> AnswerOf(IGraphStore store, CancellationToken cancel);

    private sealed record Once<TAnswer>(Question<TAnswer> What) : Asked
    {
        public override string CSharp => CSharpText.Of(What);

        public override string Name => What.GetType().Name;

        public override IEnumerable<Asked> Simpler() => Shrinking.Simpler.Than(What).Select(simpler => Of((Question<TAnswer>)simpler));

        // Lists that are read while they are walked are walked here.
        protected override async ValueTask<string> AnswerOf(IGraphStore store, CancellationToken cancel) => await AnswerText.Walked(await store.Ask(What, cancel), cancel);
    }

    private sealed record AllPages<TItem>(Func<Page, Question<Slice<TItem>>> What, int Size, bool Forward) : Asked
    {
        public override string CSharp => $"{CSharpText.Of(What(new(Forward ? Size : null, null, Forward ? null : Size)))}";

        public override bool IsWalk => true;

        public override string Name => What(new()).GetType().Name;

        protected override async ValueTask<string> AnswerOf(IGraphStore store, CancellationToken cancel) =>
            AnswerText.Of(await Paging.Walk(async page => await store.Ask(What(page), cancel), Size, Forward));
    }

    private sealed record AllPagesOfTheFirst<TItem>(Func<Page, Question<IReadOnlyList<Slice<TItem>>>> What, int Size, bool Forward) : Asked
    {
        public override string CSharp => $"{CSharpText.Of(What(new(Forward ? Size : null, null, Forward ? null : Size)))}";

        public override bool IsWalk => true;

        public override string Name => What(new()).GetType().Name;

        protected override async ValueTask<string> AnswerOf(IGraphStore store, CancellationToken cancel) =>
            AnswerText.Of(await Paging.Walk(async page => (await store.Ask(What(page), cancel))[0], Size, Forward));
    }
}
