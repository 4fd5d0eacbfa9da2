namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>How much is compared, from where: <c>FUZZ_DOCUMENTS=100000 FUZZ_SEED=7</c>; one document again: <c>FUZZ_FIRST=4711 FUZZ_DOCUMENTS=1</c>.</summary>
internal sealed record FuzzRun(int Seed, int First, int Documents)
{
    public static FuzzRun FromEnvironment { get; } = new(Number("FUZZ_SEED", 1), Number("FUZZ_FIRST", 0), Number("FUZZ_DOCUMENTS", Usual));

    public const int Usual = 5_000;

    public string Again(int number) =>
        $"FUZZ_SEED={Seed} FUZZ_FIRST={number} FUZZ_DOCUMENTS=1 dotnet test tests/CanTho.GraphQL.Tests --filter FullyQualifiedName~Oracle";

    private static int Number(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text) : usual;
}
