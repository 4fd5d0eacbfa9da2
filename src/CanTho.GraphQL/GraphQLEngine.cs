using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using CanTho.GraphQL.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CanTho.GraphQL;

/// <summary>START HERE: parse → validate → execute.</summary>
public sealed class GraphQLEngine
{
    private readonly EngineOptions _options;
    private readonly DocumentCache _documents;
    private readonly RequestExecutor _executor;

    /// <param name="schema">With its resolvers bound; fields without one read the property of their name.</param>
    public GraphQLEngine(Schema schema, EngineOptions options, ILogger<GraphQLEngine>? logger = null)
    {
        PropertyResolver.FillIn(schema);
        Schema = schema;
        _options = options;
        _documents = new DocumentCache(options.DocumentCacheSize);
        _executor = new RequestExecutor(schema, options, logger ?? NullLogger<GraphQLEngine>.Instance);
    }

    public Schema Schema { get; }

    /// <summary>Answers one request; whatever is wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async Task<ExecutionResult> Execute(GraphQLRequest request, IServiceProvider services, CancellationToken cancel)
    {
        if (_documents.Find(request.Query) is not { } prepared)
        {
            DocumentNode document;

            try
            {
                document = Parser.Parse(request.Query, _options.Parsing);
            }
            catch (SyntaxException syntax)
            {
                return ExecutionResult.Refused(syntax.Error);
            }

            if (Validator.Validate(Schema, document, _options.Validation) is { Count: > 0 } errors)
            {
                return ExecutionResult.Refused(errors);
            }

            prepared = new PreparedDocument(Schema, document);
            _documents.Add(request.Query, prepared);
        }

        return await _executor.Execute(prepared, request, services, cancel);
    }
}
