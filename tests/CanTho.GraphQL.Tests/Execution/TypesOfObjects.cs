namespace CanTho.GraphQL.Tests.Execution;

/// <summary>Which object type a value of an interface or union has, where no resolver class says so.</summary>
public sealed class TypesOfObjects
{
    [Theory]
    [InlineData(typeof(Dog), "Dog")]
    [InlineData(typeof(Puppy), "Dog")]
    [InlineData(typeof(Cat), "Cat")]
    public async Task The_CLR_type_or_a_base_of_it_bears_the_name(Type clr, string type)
    {
        var answer = new Answers(
            "interface Pet { name: String } type Dog implements Pet { name: String } type Cat implements Pet { name: String } type Query { pet: Pet }",
            options: null,
            ("Query.pet", _ => new(Activator.CreateInstance(clr, "Rex"))));

        Assert.Equal($$$$"""{"data":{"pet":{"__typename":"{{{{type}}}}","name":"Rex"}}}""", await answer.To("{ pet { __typename name } }"));
    }

    private record Dog(string Name);

    private sealed record Puppy(string Name) : Dog(Name);

    private sealed record Cat(string Name);
}
