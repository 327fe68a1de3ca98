"""Stock OPA, called as a shared library."""

import ctypes
import json


class Opa:
    """One engine of stock OPA's shared library. Each has its own rules; it may be used by one thread at a time."""

    name = "OPA"

    def __init__(self, library, policies):
        self._library = library
        self._handle = library.OpaNew()
        for name, text in policies:
            self._call(library.OpaAddPolicy, name.encode(), text.encode())
        self._call(library.OpaAddData, b"", b"{}")

    def evaluate(self, path, document="{}"):
        """The value of `data.<path>` with the JSON text as input; None when it is undefined."""
        answer = self._call(self._library.OpaEvalDocument, path.encode(), document.encode(), 0, 0)
        results = answer.get("result") or []
        return results[0]["expressions"][0]["value"] if results else None

    def _call(self, function, *arguments):
        pointer = function(self._handle, *arguments)
        if not pointer:
            raise RuntimeError(f"{function.__name__} gave no answer")
        try:
            answer = json.loads(ctypes.string_at(pointer))
        finally:
            self._library.OpaFreeString(pointer)
        if answer.get("error"):
            raise RuntimeError(f"{answer['error'].get('code')}: {answer['error'].get('message')}")
        return answer


def load_library(path):
    """Stock OPA's functions with their types; answers are kept as pointers, since they have to be freed."""
    library = ctypes.CDLL(str(path))
    text, number, handle = ctypes.c_char_p, ctypes.c_int, ctypes.c_uint64
    types = {
        "OpaNew": (handle, []),
        "OpaAddPolicy": (ctypes.c_void_p, [handle, text, text]),
        "OpaAddData": (ctypes.c_void_p, [handle, text, text]),
        "OpaEvalDocument": (ctypes.c_void_p, [handle, text, text, number, number]),
        "OpaFreeString": (None, [ctypes.c_void_p]),
    }
    for name, (result, arguments) in types.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
