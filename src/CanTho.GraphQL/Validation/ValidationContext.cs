using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation.Limits;
using CanTho.GraphQL.Validation.Merging;

namespace CanTho.GraphQL.Validation;

/// <summary>
/// What the rules share: the schema, the document, what is known about its fragments and variables, and the errors so far.
/// </summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
{
    private readonly List<GraphQLError> _errors = [];

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    public ValidationOptions Options { get; } = options;

    public Fragments Fragments { get; } = new(document);

    public VariableUsages Usages => field ??= new VariableUsages(Fragments);

    public Extents Extents => field ??= new Extents(Fragments);

    public ComparisonBudget Comparisons { get; } = new(options.Limits.MergeComparisons);

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Enough errors are found: there is no point in looking for more.</summary>
    public bool IsFull { get; private set; }

    public void Report(GraphQLError error)
    {
        if (IsFull)
        {
            return;
        }

        if (_errors.Count < Options.Limits.Errors)
        {
            _errors.Add(error);
            return;
        }

        IsFull = true;
        _errors.Add(new GraphQLError("Too many validation errors, error limit reached. Validation aborted.")
        {
            Code = ErrorCodes.ValidationFailed,
        });
    }

    /// <summary>" Did you mean …?", or nothing where suggestions are off or nothing is similar.</summary>
    public string DidYouMean(string word, IEnumerable<string> known, string what = "") =>
        Options.Suggestions ? Suggestions.DidYouMean(word, known, what) : "";
}
