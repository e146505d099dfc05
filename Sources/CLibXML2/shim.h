// Debian's libxml2 is built with ICU, and its header for encodings includes ICU's, whose types clash
// with the copy of ICU inside Swift's Foundation. We use nothing that depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>
