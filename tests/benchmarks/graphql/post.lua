-- wrk -s post.lua URL -- DOCUMENT: posts one GraphQL document, as a client does.
function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/json"
  wrk.body = '{"query":"' .. args[1] .. '"}'
end
