using System.Text;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Tests.Seeding;

/// <summary>A small seed without a fault, in a folder of its own, for tests to spoil.</summary>
public sealed class SeedOnDisk : IDisposable
{
    public const string
        Relationships = "id,type,from,to,role_vi,role_en,role_ja,since,until,rank,certainty,sources,note\n",
        Claims = "id,about,property,value,value_en,value_ja,unit,period,rank,certainty,sources,note\n",
        Figures = "id,indicator,about,partner,period,value,unit,accumulation,estimate,rank,certainty,sources,note\n",
        Names = "entity,text,language,use,sources\n",
        Documents = "id,class,name_vi,name_en,name_ja,sources,number,date\n",
        People = "id,name_vi,name_en,name_ja,sources,honorific\n",
        Projects = "id,class,name_vi,name_en,name_ja,sources,purpose,purpose_en\n";

    public SeedOnDisk()
    {
        Write("documents.csv", Documents + "document:plan,PLAN,Kế hoạch,Plan,,plan heading,167/KH-UBND,2017-11-10\n");
        Write("people.csv", People + "person:yasuo-otani,Yasuo Otani,,,plan II.1,\nperson:le-viet-dung,Lê Việt Dũng,,,plan II.2,PGS.TS\n");
        Write("organisations.csv", "id,class,name_vi,name_en,name_ja,sources\norganisation:office,OFFICE,Văn phòng,Office,,plan III\n");
        Write("places.csv", "id,class,name_vi,name_en,name_ja,sources\nplace:okayama-prefecture,PREFECTURE,tỉnh Okayama,Okayama Prefecture,岡山県,plan II\n");
        Write("agreements.csv", "id,class,name_vi,name_en,name_ja,sources\n");
        Write("projects.csv", Projects + "project:heart-hospital,HEALTH,Bệnh viện Tim mạch,Heart Hospital,,plan III.3.a,,\n");
        Write("events.csv", "id,class,name_vi,name_en,name_ja,sources\n");
        Write("tasks.csv", "id,name_vi,name_en,name_ja,sources\n");
        Write("names.csv", Names);
        Write("relationships.csv", Relationships);
        Write("claims.csv", Claims);
        Write("figures.csv", Figures);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("seed-").FullName;

    public SeedOnDisk Write(string file, string text) => Write(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    public SeedOnDisk Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    public SeedReading Read() => SeedFolder.Read(Folder);

    /// <summary>As printed, with the folder called <c>seed</c>.</summary>
    public IEnumerable<string> Problems() => Read().Problems.Select(problem => problem.ToString().Replace(Folder, "seed", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
