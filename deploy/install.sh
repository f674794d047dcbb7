#!/bin/sh
# Installs or upgrades rpiwatch as a system service on a Raspberry Pi or any Linux with systemd. Safe to run again.
set -eu

usage() {
    cat <<'END'
usage: sudo deploy/install.sh [OPTION]... [PACKAGE]

Installs or upgrades rpiwatch as a system service. An existing configuration is kept.

PACKAGE             what pip installs: a checkout, a wheel, or a name such as rpiwatch==0.1.0
                    (default: the checkout that this script is in)

  --extras LIST     optional parts of the package, separated by commas, such as all
  --python PROGRAM  Python 3.11 to 3.13 for the virtual environment (default: python3)
  --destdir DIR     put everything under DIR, without system user and systemctl: to look at, or for an image
  --dry-run         say what would be done, and do nothing
  --help            this text

What it makes: the system user rpiwatch in group video; /opt/rpiwatch, a virtual environment;
/etc/rpiwatch/rpiwatch.toml, the configuration; rpiwatch.service, enabled; /usr/local/bin/rpiwatch, a link.
END
}

fail() {
    echo "install.sh: $*" >&2
    exit 1
}

# Every change goes through here, so that --dry-run shows all of them.
run() {
    if [ "$dry_run" = yes ]; then
        echo "would run: $*"
    else
        "$@"
    fi
}

python=python3
destdir=
dry_run=no
extras=
package=
while [ $# -gt 0 ]; do
    case $1 in
        --extras | --python | --destdir)
            [ $# -ge 2 ] || fail "$1: expected a value after it; see --help"
            case $1 in
                --extras) extras=$2 ;;
                --python) python=$2 ;;
                --destdir) destdir=${2%/} ;;
            esac
            shift
            ;;
        --dry-run) dry_run=yes ;;
        --help | -h)
            usage
            exit 0
            ;;
        -*) fail "$1: no such option; see --help" ;;
        *)
            [ -z "$package" ] || fail "$1: expected one PACKAGE; see --help"
            package=$1
            ;;
    esac
    shift
done

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
case $destdir in
    '' | /*) ;;
    *) fail "--destdir $destdir: expected an absolute path" ;;
esac
if [ -z "$destdir" ] && [ "$dry_run" = no ]; then
    [ "$(id -u)" -eq 0 ] || fail "needs root to install a system service; run it with sudo, or look with --dry-run"
    command -v systemctl >/dev/null || fail "systemctl is not there; rpiwatch runs as a service of systemd"
fi
for part in rpiwatch.service backoff.conf rpiwatch.toml; do
    [ -f "$here/$part" ] || fail "$here/$part is missing; run this script from a whole checkout"
done
if [ -z "$package" ]; then
    package=$(dirname -- "$here")
    [ -f "$package/pyproject.toml" ] || fail "$package is no checkout of rpiwatch; name the PACKAGE; see --help"
fi

# The usual traps, before anything is changed.
debian='on Debian and Raspberry Pi OS: apt install python3 python3-venv'
command -v "$python" >/dev/null || fail "$python is not there; $debian"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
case $version in
    3.11 | 3.12 | 3.13) ;;
    *) fail "$python is Python $version; expected 3.11, 3.12 or 3.13; name one with --python" ;;
esac
# Asked of Python, not of uname: a 32-bit system may run under a 64-bit kernel.
[ "$("$python" -c 'import sys; print(sys.maxsize > 2**32)')" = True ] ||
    fail "this system is 32-bit, for which PyTorch has no packages; install the 64-bit Raspberry Pi OS"
"$python" -c 'import ensurepip, venv' 2>/dev/null || fail "$python cannot make virtual environments; $debian"

venv=$destdir/opt/rpiwatch
etc=$destdir/etc/rpiwatch
units=$destdir/etc/systemd/system

# Picamera2, for CSI cameras, comes with the system's Python and not from PyPI.
site=
pins=
if "$python" -c 'import picamera2' 2>/dev/null; then
    site=--system-site-packages
    # On Bookworm it was built for numpy 1 and breaks under numpy 2 (picamera2#1088), which OpenCV asks for from 4.12.
    if "$python" -c 'import numpy, sys; sys.exit(not numpy.__version__.startswith("1."))' 2>/dev/null; then
        pins='numpy<2 opencv-python-headless<4.12'
    fi
fi

if [ -z "$destdir" ]; then
    id -u rpiwatch >/dev/null 2>&1 ||
        run useradd --system --user-group --home-dir /var/lib/rpiwatch --no-create-home \
            --shell /usr/sbin/nologin rpiwatch
    run usermod --append --groups video rpiwatch
    # Who installs it may read the history: the data folder is for the group.
    [ -z "${SUDO_USER:-}" ] || [ "$SUDO_USER" = root ] || run usermod --append --groups rpiwatch "$SUDO_USER"
fi

echo "installing $package into $venv; on a Raspberry Pi this takes some minutes"
# shellcheck disable=SC2086  # no words, or one
run "$python" -m venv $site "$venv"
pip_install() { run "$venv/bin/python" -m pip --disable-pip-version-check --quiet install "$@"; }
# shellcheck disable=SC2086  # no words, or several
pip_install --upgrade "$package${extras:+[$extras]}" $pins
case $package in
    # pip leaves an installed version alone when the wheel's number is the same, whatever is in it.
    *.whl) pip_install --no-deps --force-reinstall "$package" ;;
esac

run install -d -m 755 "$etc" "$units" "$destdir/usr/local/bin"
if [ -e "$etc/rpiwatch.toml" ]; then
    echo "$etc/rpiwatch.toml is there already and stays as it is"
else
    run install -m 644 "$here/rpiwatch.toml" "$etc/rpiwatch.toml"
fi
run install -m 644 "$here/rpiwatch.service" "$units/rpiwatch.service"
run ln -sfn /opt/rpiwatch/bin/rpiwatch "$destdir/usr/local/bin/rpiwatch"

backoff=$units/rpiwatch.service.d/backoff.conf
systemd=$(systemctl --version 2>/dev/null | sed -n '1s/^systemd \([0-9]*\).*/\1/p')
if [ "${systemd:-0}" -ge 254 ]; then
    run install -d -m 755 "${backoff%/*}"
    run install -m 644 "$here/backoff.conf" "$backoff"
fi

if [ -z "$destdir" ]; then
    run systemctl daemon-reload
    run systemctl --quiet enable rpiwatch.service
    # An upgrade takes effect at once; a first start waits for the owner's configuration.
    run systemctl try-restart rpiwatch.service
fi

[ "$dry_run" = no ] || exit 0
cat <<END

rpiwatch is installed. Next:
  sudo nano $etc/rpiwatch.toml              name the camera and what you look for
  rpiwatch config check $etc/rpiwatch.toml
  sudo systemctl start rpiwatch; systemctl status rpiwatch
  sudo -u rpiwatch rpiwatch events --data-dir /var/lib/rpiwatch
END
