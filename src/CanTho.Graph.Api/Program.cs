using CanTho.Graph.Api.Commands;

return await CommandLine.Run(args);
