vcl 4.1;
# Varnish 7 or newer before two processes of Tribune, with xkey of the package varnish-modules:
# pages are kept for CDN_MAX_AGE and forgotten by tag, within a second of a change. Settings:
#   CDN_PURGE_URL=http://varnish:6081/    (the other CDN_PURGE_… as they are by default)
#   CDN_PURGE_TOKEN=…                     also in the environment of varnishd
#   TRUST_PROXY=1                         Varnish adds the reader's address by itself
# varnishd compresses by gzip only; a CDN or nginx that speaks brotli may stand before it.

import std;
import directors;
import xkey;

probe ready {
  # Says 503 as soon as a process is told to stop (SHUTDOWN_DELAY is how long it waits).
  .url = "/api/ready";
  .interval = 1s;
  .timeout = 1s;
  .window = 3;
  .threshold = 2;
  .initial = 2;
}
backend app1 { .host = "127.0.0.1"; .port = "3001"; .probe = ready; .connect_timeout = 2s; .first_byte_timeout = 65s; }
backend app2 { .host = "127.0.0.1"; .port = "3002"; .probe = ready; .connect_timeout = 2s; .first_byte_timeout = 65s; }

# Who may purge: the processes.
acl tribune {
  "127.0.0.1";
  "::1";
  # "10.0.0.0"/8;
}

sub vcl_init {
  new processes = directors.round_robin();
  processes.add_backend(app1);
  processes.add_backend(app2);
}

sub vcl_recv {
  set req.backend_hint = processes.backend();

  if (req.method == "PURGE") {
    if (!client.ip ~ tribune) { return (synth(405)); }
    if (std.getenv("CDN_PURGE_TOKEN") && req.http.Authorization != "Bearer " + std.getenv("CDN_PURGE_TOKEN")) { return (synth(403)); }
    if (!req.http.xkey-purge) { return (synth(400, "no tag")); }
    # At once, never softly: what was withdrawn must not be shown while it is renewed.
    return (synth(200, xkey.purge(req.http.xkey-purge) + " forgotten"));
  }
  if (req.url ~ "^/api/metrics/?(\?|$)") { return (synth(404)); }
  if (req.http.Upgrade ~ "(?i)websocket") { return (pipe); }
  if (req.method != "GET" && req.method != "HEAD") { return (pass); }
  if (req.url ~ "^/(api|redaction|espace)(/|\?|$)") { return (pass); }
  # Cookies are not looked at: no kept page depends on one, and whatever is one reader's
  # own is `private, no-store`.
  return (hash);
}

sub vcl_hash {
  # One magazine, whatever it is called by: the host does not count.
  hash_data(req.url);
  return (lookup);
}

sub vcl_pipe {
  set bereq.http.Upgrade = req.http.Upgrade;
  set bereq.http.Connection = req.http.Connection;
}

sub vcl_backend_response {
  set beresp.http.xkey = beresp.http.Surrogate-Key;
  # Kept on past its term only to be asked for again by its ETag.
  set beresp.keep = 1h;
  # The term, stale-while-revalidate and `private, no-store` are read by Varnish's own rules.
}

sub vcl_deliver {
  unset resp.http.xkey;
  if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; } else { set resp.http.X-Cache = "MISS"; }
}
