using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Execution;

namespace CanTho.GraphQL.Tests.Documents;

public sealed class ARequestWithoutADocument
{
    [Fact]
    public async Task Is_refused_by_the_engine_too() => Assert.Equal(
        """{"errors":[{"message":"The request has neither a document nor the id of one.","extensions":{"code":"BAD_REQUEST"}}]}""",
        await new Answers("type Query { a: Int }").To(new GraphQLRequest(null)));
}
