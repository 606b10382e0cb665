package org.symposia.starter.page;

import org.symposia.starter.findings.Findings;

public record SampleFindingsPage(Findings findings) implements Page {
}
