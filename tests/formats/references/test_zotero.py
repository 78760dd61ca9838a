"""What Zotero exports with files, notes and collections."""

import json
from pathlib import Path

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.domain.publication import PersonName
from debatedesk.formats.references.zotero_json import ZoteroJsonFormat
from debatedesk.formats.references.zotero_rdf import ZoteroRdfFormat

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
 <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:0026-4423"/>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Gettier</foaf:surname>
   <foaf:givenName>Edmund</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_2"/><link:link rdf:resource="#item_3"/>
  <dc:title>Is Justified True Belief Knowledge?</dc:title><dc:date>June 1963</dc:date>
  <bib:pages>121–123</bib:pages><dc:subject>epistemology</dc:subject></bib:Article>
 <bib:Journal rdf:about="urn:issn:0026-4423"><dc:title>Analysis</dc:title><prism:volume>23</prism:volume>
  <dc:identifier>DOI 10.1093/analys/23.6.121</dc:identifier>
  <dc:identifier>ISSN 0003-2638</dc:identifier></bib:Journal>
 <bib:Memo rdf:about="#item_2">
  <rdf:value>&lt;p&gt;Two &lt;b&gt;cases&lt;/b&gt;&lt;/p&gt;</rdf:value></bib:Memo>
 <z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType>
  <rdf:resource rdf:resource="files/3/Gettier - 1963.pdf"/></z:Attachment>
 <z:Collection rdf:about="#collection_1"><dc:title>Knowledge</dc:title>
  <dcterms:hasPart rdf:resource="#item_1"/></z:Collection>
</rdf:RDF>"""


def test_rdf_has_publication_file_note_and_collection() -> None:
    found = ZoteroRdfFormat().read(Path("refs.rdf"), RDF.encode())
    assert len(found.entries) == 1
    entry = found.entries[0]
    said = entry.publication
    assert (said.type, said.container, said.volume) == ("article-journal", "Analysis", "23")
    assert (said.doi, said.issn, said.page) == ("10.1093/analys/23.6.121", "0003-2638", "121-123")
    assert said.authors == (PersonName("Gettier", "Edmund"),)
    assert said.issued == "1963-06"
    assert entry.files == ("files/3/Gettier - 1963.pdf",)
    assert entry.notes[0].text == "<p>Two <b>cases</b></p>"
    assert (entry.tags, entry.collections) == (("epistemology",), ("Knowledge",))


def test_rdf_that_is_no_xml_is_refused() -> None:
    with pytest.raises(FormatError, match=r"refs\.rdf"):
        ZoteroRdfFormat().read(Path("refs.rdf"), b"<rdf")


def test_json_of_better_bibtex_has_publication_file_note_and_collection() -> None:
    value = {
        "config": {"label": "BetterBibTeX JSON"},
        "collections": {
            "A": {"key": "A", "name": "Ethics", "items": [], "parent": False},
            "B": {"key": "B", "name": "Duty", "items": [7], "parent": "A"},
            "C": {"key": "C", "name": "Loop", "items": [7], "parent": "C"},
        },
        "items": [
            {
                "itemType": "bookSection",
                "itemID": 7,
                "citationKey": "foot67",
                "title": "Part",
                "bookTitle": "Whole",
                "date": "1967-00-00",
                "creators": [
                    {"creatorType": "author", "firstName": "Philippa", "lastName": "Foot"},
                    {"creatorType": "editor", "name": "A Body"},
                ],
                "attachments": [{"path": "files/7/x.pdf", "title": "PDF"}],
                "notes": [{"note": "<p>Mine</p>"}],
                "tags": [{"tag": "virtue"}],
            },
            {"itemType": "note", "note": "x"},
        ],
    }
    data = json.dumps(value).encode()
    assert ZoteroJsonFormat().recognises(data)
    entry = ZoteroJsonFormat().read(Path("refs.json"), data).entries[0]
    assert (entry.publication.type, entry.publication.container) == ("chapter", "Whole")
    assert (entry.publication.key, entry.publication.issued) == ("foot67", "1967")
    assert entry.publication.editors == (PersonName(literal="A Body"),)
    assert entry.files == ("files/7/x.pdf",)
    assert entry.notes[0].is_html
    assert entry.tags == ("virtue",)
    assert entry.collections[0] == "Ethics / Duty"
