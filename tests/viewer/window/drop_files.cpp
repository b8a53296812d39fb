// The source's half of XDND.
#include "tests/viewer/window/drop_files.hpp"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <chrono>
#include <stdexcept>
#include <thread>

namespace toise::test {
namespace {

class FileSource {
 public:
  FileSource(Display* display, Window target, std::string list)
      : display_(display),
        target_(target),
        list_(std::move(list)),
        source_(XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)) {
    XSetSelectionOwner(display_, atom("XdndSelection"), source_, CurrentTime);
  }
  ~FileSource() { XDestroyWindow(display_, source_); }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  void drop() {
    send("XdndEnter", 5L << 24, static_cast<long>(atom("text/uri-list")), 0, 0);
    send("XdndPosition", 0, (700L << 16) | 300L, CurrentTime, static_cast<long>(atom("XdndActionCopy")));
    wait_for("XdndStatus");
    send("XdndDrop", 0, CurrentTime, 0, 0);
    wait_for("XdndFinished");
  }

 private:
  Atom atom(const char* name) const { return XInternAtom(display_, name, False); }

  void send(const char* what, long first, long second, long third, long fourth) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = target_;
    event.xclient.message_type = atom(what);
    event.xclient.format = 32;
    const long words[] = {static_cast<long>(source_), first, second, third, fourth};
    for (int i = 0; i < 5; ++i) event.xclient.data.l[i] = words[i];
    XSendEvent(display_, target_, False, NoEventMask, &event);
    XFlush(display_);
  }

  void hand_over(const XSelectionRequestEvent& request) {
    XChangeProperty(display_, request.requestor, request.property, request.target, 8, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(list_.data()), static_cast<int>(list_.size()));
    XEvent reply{};
    reply.xselection.type = SelectionNotify;
    reply.xselection.requestor = request.requestor;
    reply.xselection.selection = request.selection;
    reply.xselection.target = request.target;
    reply.xselection.property = request.property;
    reply.xselection.time = request.time;
    XSendEvent(display_, request.requestor, False, NoEventMask, &reply);
    XFlush(display_);
  }

  void wait_for(const char* what) {
    const Atom wanted = atom(what);
    for (int i = 0; i < 1000; ++i) {
      while (XPending(display_) > 0) {
        XEvent event{};
        XNextEvent(display_, &event);
        if (event.type == SelectionRequest) hand_over(event.xselectionrequest);
        if (event.type == ClientMessage && event.xclient.message_type == wanted) return;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error(std::string("the window has not answered with ") + what);
  }

  Display* display_;
  Window target_;
  std::string list_;
  Window source_;
};

}  // namespace

void drop_files(Display* display, Window window, const std::vector<std::string>& paths) {
  std::string list;
  for (const std::string& path : paths) list += "file://" + path + "\r\n";  // the paths of tests need no escapes
  FileSource(display, window, list).drop();
}

}  // namespace toise::test
