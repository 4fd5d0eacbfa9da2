namespace CanTho.Graph.Browser.Tests.Canvas;

/// <summary>
/// A made-up city of more wards than a canvas holds, and another beside it: every row cites a document that says that it is made up. The real data have no
/// entity of a thousand neighbours, and a store of generated data where one has takes half a minute to fill.
/// </summary>
public sealed class ACrowdedCity : IAsyncLifetime
{
    public const int Wards = 2050;
    public const int OtherWards = 60;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cantho-crowded-");
    private ApiProcess? program;

    public string Origin => program!.Origin;

    public async ValueTask InitializeAsync()
    {
        var (seed, data) = (folder.CreateSubdirectory("seed"), folder.CreateSubdirectory("data"));
        foreach (var (file, lines) in Files())
            await File.WriteAllLinesAsync(Path.Combine(seed.FullName, file), lines, TestContext.Current.CancellationToken);
        program = await ApiProcess.Start(data, "http://127.0.0.1:0", "--seed", seed.FullName);
    }

    public async ValueTask DisposeAsync()
    {
        if (program is not null)
            await program.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static Dictionary<string, IEnumerable<string>> Files()
    {
        const string Named = "id,name_vi,name_en,name_ja,sources";
        const string Classed = "id,class,name_vi,name_en,name_ja,sources";
        var wards = new[] { ("city", Wards), ("other", OtherWards) }.SelectMany(city => Enumerable.Range(1, city.Item2), (city, number) => (City: city.Item1, Number: number)).ToList();

        return new()
        {
            ["documents.csv"] = ["id,class,name_vi,name_en,name_ja,sources,number,date,subject,subject_en,subject_ja", "document:made-up,REPORT,Dữ liệu giả định,Made-up data,架空のデータ,made-up heading,,2026,,,"],
            ["people.csv"] = [Named],
            ["organisations.csv"] = [Classed],
            ["places.csv"] =
            [
                Classed + ",iso",
                "place:city,CITY,Thành phố giả định,Made-up City,架空市,made-up 1,",
                "place:other,CITY,Thành phố khác,Another Made-up City,別の架空市,made-up 1,",
                .. wards.Select(ward => $"place:{ward.City}-{ward.Number},DISTRICT,Phường {ward.Number} ({ward.City}),Ward {ward.Number} of the {ward.City},{ward.City}第{ward.Number}区,made-up 1,"),
            ],
            ["agreements.csv"] = [Classed],
            ["projects.csv"] = [Classed],
            ["events.csv"] = [Classed],
            ["tasks.csv"] = [Named],
            ["names.csv"] = ["entity,text,language,use,sources"],
            ["relationships.csv"] =
            [
                "id,type,from,to,role_vi,role_en,role_ja,since,until,rank,certainty,sources,note",
                .. wards.Select(ward => $"relationship:{ward.City}-{ward.Number},LOCATED_IN,place:{ward.City}-{ward.Number},place:{ward.City},,,,,,,,made-up 1,"),
            ],
            ["claims.csv"] = ["id,about,property,value,value_en,value_ja,unit,period,rank,certainty,sources,note"],
            ["figures.csv"] = ["id,indicator,about,partner,period,value,unit,accumulation,estimate,rank,certainty,sources,note"],
        };
    }
}
