using CanTho.Graph.Exporting;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Exporting;

/// <summary>Each format to the letter.</summary>
public sealed class AFewFactsWrittenOut
{
    [Fact]
    public async Task As_json() => Assert.Equal(
        """
        {"revision":1,
        "entities":[
        {"id":"document:plan","kind":"DOCUMENT","class":"PLAN","names":[{"text":"Kế hoạch","language":"vi","use":"OFFICIAL","sources":[{"document":{"id":"document:plan"},"locator":"heading"}]}],"sources":[{"document":{"id":"document:plan"},"locator":"heading"}]},
        {"id":"event:visit","kind":"EVENT","class":"VISIT","names":[{"text":"Thăm <A> & \"B\", 2017","language":"vi","use":"OFFICIAL","sources":[{"document":{"id":"document:plan"},"locator":"III.1"}]},{"text":"Visit","language":"en","use":"TRANSLATION","sources":[]}],"sources":[{"document":{"id":"document:plan"},"locator":"III.1"}]},
        {"id":"person:otani","kind":"PERSON","names":[{"text":"Otani","language":"vi","use":"OFFICIAL","sources":[{"document":{"id":"document:plan"},"locator":"III.1"}]},{"text":"Yasuo Otani","language":"ja-Latn","use":"ALIAS","sources":[{"document":{"id":"document:plan"},"locator":"caption 2"}]}],"sources":[{"document":{"id":"document:plan"},"locator":"III.1"}]},
        {"id":"place:can-tho","kind":"PLACE","class":"MUNICIPALITY","names":[{"text":"Cần Thơ","language":"vi","use":"OFFICIAL","sources":[{"document":{"id":"document:plan"},"locator":"heading"}]},{"text":"カントー市","language":"ja","use":"TRANSLATION","sources":[]}],"sources":[{"document":{"id":"document:plan"},"locator":"heading"}]}
        ],
        "relationships":[
        {"id":"relationship:a-concerns","type":"CONCERNS","from":{"id":"document:plan"},"to":{"id":"person:otani"},"rank":"NORMAL","certainty":"EXPLICIT","sources":[{"document":{"id":"document:plan"},"locator":"heading"}]},
        {"id":"relationship:guest","type":"ATTENDED","from":{"id":"person:otani"},"to":{"id":"event:visit"},"role":{"vi":"khách\u000Bmời","en":"guest"},"since":"2017-10","rank":"PREFERRED","certainty":"INFERRED","sources":[{"document":{"id":"document:plan"},"locator":"III.1"},{"document":{"id":"document:plan"},"locator":"caption 2"}],"note":"from the list"}
        ],
        "claims":[
        {"id":"claim:attendance","about":{"id":"event:visit"},"property":"attendance","number":12.50,"unit":"delegates","period":"2017","rank":"DEPRECATED","certainty":"EXPLICIT","sources":[{"document":{"id":"document:plan"},"locator":"caption 2"}]},
        {"id":"claim:event-visit~date","about":{"id":"event:visit"},"property":"date","date":"2017-10-12/2017-10-19","rank":"NORMAL","certainty":"EXPLICIT","sources":[{"document":{"id":"document:plan"},"locator":"III.1"}]},
        {"id":"claim:topic","about":{"id":"event:visit"},"property":"topic","value":{"vi":"y tế","en":"health"},"rank":"NORMAL","certainty":"EXPLICIT","sources":[{"document":{"id":"document:plan"},"locator":"III.1"}]}
        ],
        "figures":[
        {"id":"figure:exports","indicator":"EXPORTS","about":{"id":"place:can-tho"},"period":"2017","value":12.05,"unit":"million USD","cumulative":false,"estimate":true,"rank":"NORMAL","certainty":"EXPLICIT","sources":[{"document":{"id":"document:plan"},"locator":"heading"}]}
        ]}

        """,
        await Exports.Text("json", Exports.Small));

    [Fact]
    public async Task As_json_where_there_is_nothing() => Assert.Equal(
        "{\"revision\":1,\n\"entities\":[\n],\n\"relationships\":[\n],\n\"claims\":[\n],\n\"figures\":[\n]}\n",
        await Exports.Text("json", Graph.Stores.ChangeSet.Empty));

    [Fact]
    public async Task As_graphml() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
          <desc>CanTho.Graph, revision 1</desc>
          <key id="kind" for="node" attr.name="kind" attr.type="string" />
          <key id="class" for="node" attr.name="class" attr.type="string" />
          <key id="name_vi" for="node" attr.name="name_vi" attr.type="string" />
          <key id="name_en" for="node" attr.name="name_en" attr.type="string" />
          <key id="name_ja" for="node" attr.name="name_ja" attr.type="string" />
          <key id="type" for="edge" attr.name="type" attr.type="string" />
          <key id="role" for="edge" attr.name="role" attr.type="string" />
          <key id="role_en" for="edge" attr.name="role_en" attr.type="string" />
          <key id="role_ja" for="edge" attr.name="role_ja" attr.type="string" />
          <key id="since" for="edge" attr.name="since" attr.type="string" />
          <key id="until" for="edge" attr.name="until" attr.type="string" />
          <key id="rank" for="edge" attr.name="rank" attr.type="string" />
          <key id="certainty" for="edge" attr.name="certainty" attr.type="string" />
          <key id="sources" for="edge" attr.name="sources" attr.type="string" />
          <graph id="cantho-graph" edgedefault="directed">
            <node id="document:plan">
              <data key="kind">DOCUMENT</data>
              <data key="class">PLAN</data>
              <data key="name_vi">Kế hoạch</data>
            </node>
            <node id="event:visit">
              <data key="kind">EVENT</data>
              <data key="class">VISIT</data>
              <data key="name_vi">Thăm &lt;A&gt; &amp; "B", 2017</data>
              <data key="name_en">Visit</data>
            </node>
            <node id="person:otani">
              <data key="kind">PERSON</data>
              <data key="name_vi">Otani</data>
            </node>
            <node id="place:can-tho">
              <data key="kind">PLACE</data>
              <data key="class">MUNICIPALITY</data>
              <data key="name_vi">Cần Thơ</data>
              <data key="name_ja">カントー市</data>
            </node>
            <edge id="relationship:a-concerns" source="document:plan" target="person:otani">
              <data key="type">CONCERNS</data>
              <data key="rank">NORMAL</data>
              <data key="certainty">EXPLICIT</data>
              <data key="sources">plan heading</data>
            </edge>
            <edge id="relationship:guest" source="person:otani" target="event:visit">
              <data key="type">ATTENDED</data>
              <data key="role">khách�mời</data>
              <data key="role_en">guest</data>
              <data key="since">2017-10</data>
              <data key="rank">PREFERRED</data>
              <data key="certainty">INFERRED</data>
              <data key="sources">plan III.1; plan caption 2</data>
            </edge>
          </graph>
        </graphml>

        """,
        await Exports.Text("graphml", Exports.Small));

    [Fact]
    public async Task As_gexf() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
          <meta>
            <creator>CanTho.Graph</creator>
            <description>Revision 1</description>
          </meta>
          <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date">
            <attributes class="node" mode="static">
              <attribute id="kind" title="kind" type="string" />
              <attribute id="class" title="class" type="string" />
              <attribute id="name_vi" title="name_vi" type="string" />
              <attribute id="name_en" title="name_en" type="string" />
              <attribute id="name_ja" title="name_ja" type="string" />
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="type" title="type" type="string" />
              <attribute id="role" title="role" type="string" />
              <attribute id="role_en" title="role_en" type="string" />
              <attribute id="role_ja" title="role_ja" type="string" />
              <attribute id="since" title="since" type="string" />
              <attribute id="until" title="until" type="string" />
              <attribute id="rank" title="rank" type="string" />
              <attribute id="certainty" title="certainty" type="string" />
              <attribute id="sources" title="sources" type="string" />
            </attributes>
            <nodes>
              <node id="document:plan" label="Kế hoạch">
                <attvalues>
                  <attvalue for="kind" value="DOCUMENT" />
                  <attvalue for="class" value="PLAN" />
                  <attvalue for="name_vi" value="Kế hoạch" />
                </attvalues>
              </node>
              <node id="event:visit" label="Thăm &lt;A&gt; &amp; &quot;B&quot;, 2017" start="2017-10-12" end="2017-10-19">
                <attvalues>
                  <attvalue for="kind" value="EVENT" />
                  <attvalue for="class" value="VISIT" />
                  <attvalue for="name_vi" value="Thăm &lt;A&gt; &amp; &quot;B&quot;, 2017" />
                  <attvalue for="name_en" value="Visit" />
                </attvalues>
              </node>
              <node id="person:otani" label="Otani">
                <attvalues>
                  <attvalue for="kind" value="PERSON" />
                  <attvalue for="name_vi" value="Otani" />
                </attvalues>
              </node>
              <node id="place:can-tho" label="Cần Thơ">
                <attvalues>
                  <attvalue for="kind" value="PLACE" />
                  <attvalue for="class" value="MUNICIPALITY" />
                  <attvalue for="name_vi" value="Cần Thơ" />
                  <attvalue for="name_ja" value="カントー市" />
                </attvalues>
              </node>
            </nodes>
            <edges>
              <edge id="relationship:a-concerns" source="document:plan" target="person:otani" kind="CONCERNS" label="CONCERNS">
                <attvalues>
                  <attvalue for="type" value="CONCERNS" />
                  <attvalue for="rank" value="NORMAL" />
                  <attvalue for="certainty" value="EXPLICIT" />
                  <attvalue for="sources" value="plan heading" />
                </attvalues>
              </edge>
              <edge id="relationship:guest" source="person:otani" target="event:visit" kind="ATTENDED" label="ATTENDED" start="2017-10-01">
                <attvalues>
                  <attvalue for="type" value="ATTENDED" />
                  <attvalue for="role" value="khách�mời" />
                  <attvalue for="role_en" value="guest" />
                  <attvalue for="since" value="2017-10" />
                  <attvalue for="rank" value="PREFERRED" />
                  <attvalue for="certainty" value="INFERRED" />
                  <attvalue for="sources" value="plan III.1; plan caption 2" />
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """,
        await Exports.Text("gexf", Exports.Small));

    [Theory]
    [InlineData("documents.csv", "id,class,name_vi,name_en,name_ja,sources\ndocument:plan,PLAN,Kế hoạch,,,plan heading\n")]
    [InlineData("people.csv", "id,name_vi,name_en,name_ja,sources\nperson:otani,Otani,,,plan III.1\n")]
    [InlineData("organisations.csv", "id,class,name_vi,name_en,name_ja,sources\n")]
    [InlineData("places.csv", "id,class,name_vi,name_en,name_ja,sources\nplace:can-tho,MUNICIPALITY,Cần Thơ,,カントー市,plan heading\n")]
    [InlineData("events.csv", "id,class,name_vi,name_en,name_ja,sources,date\nevent:visit,VISIT,\"Thăm <A> & \"\"B\"\", 2017\",Visit,,plan III.1,2017-10-12/2017-10-19\n")]
    [InlineData("names.csv", "entity,text,language,use,sources\nperson:otani,Yasuo Otani,ja-Latn,ALIAS,plan caption 2\n")]
    [InlineData(
        "relationships.csv",
        "id,type,from,to,role_vi,role_en,role_ja,since,until,rank,certainty,sources,note\n"
        + "relationship:a-concerns,CONCERNS,document:plan,person:otani,,,,,,,,plan heading,\n"
        + "relationship:guest,ATTENDED,person:otani,event:visit,khách\vmời,guest,,2017-10,,PREFERRED,INFERRED,plan III.1; plan caption 2,from the list\n")]
    [InlineData(
        "claims.csv",
        "id,about,property,value,value_en,value_ja,unit,period,rank,certainty,sources,note\n"
        + "claim:attendance,event:visit,attendance,12.50,,,delegates,2017,DEPRECATED,,plan caption 2,\n"
        + "claim:topic,event:visit,topic,y tế,health,,,,,,plan III.1,\n")]
    [InlineData(
        "figures.csv",
        "id,indicator,about,partner,period,value,unit,accumulation,estimate,rank,certainty,sources,note\n"
        + "figure:exports,EXPORTS,place:can-tho,,2017,12.05,million USD,FLOW,true,,,plan heading,\n")]
    public async Task As_csv(string file, string text)
    {
        using var folder = new TemporaryFolder();
        var csv = Path.Combine(folder.Path, "csv");

        await ExportFormat.Find("csv")!.Save(Exports.Of(Exports.Small), csv, TestContext.Current.CancellationToken);

        Assert.Equal(text, await File.ReadAllTextAsync(Path.Combine(csv, file), TestContext.Current.CancellationToken));
    }
}
