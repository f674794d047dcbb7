"""An RTSP server on 127.0.0.1 that plays a film to each client from its beginning, at the film's pace.

Run by a Python that has GStreamer's bindings: `python3 rtsp_server.py PORT LAUNCH [USER PASSWORD]`. Debian has them in
gir1.2-gst-rtsp-server-1.0, python3-gi, gstreamer1.0-plugins-good and gstreamer1.0-plugins-bad. Writes a line with its
port when it is ready; PORT 0 is any.
"""

import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtspServer  # noqa: E402 - the versions come first


def main(port: str, launch: str, user: str = "", password: str = "") -> None:
    Gst.init(None)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(port)
    factory = GstRtspServer.RTSPMediaFactory()
    factory.set_launch(launch)
    if user:
        authentication = GstRtspServer.RTSPAuth()
        token = GstRtspServer.RTSPToken()
        token.set_string("media.factory.role", "viewer")
        authentication.add_basic(GstRtspServer.RTSPAuth.make_basic(user, password), token)
        server.set_auth(authentication)
        factory.add_role_from_structure(
            Gst.Structure.new_from_string(
                "viewer, media.factory.access=(boolean)true, media.factory.construct=(boolean)true"
            )
        )
    server.get_mount_points().add_factory("/stream", factory)
    server.attach(None)
    print(server.get_bound_port(), flush=True)
    GLib.MainLoop().run()


main(*sys.argv[1:])
