package org.symposia.gateway.docs;

import java.util.List;

import org.symposia.starter.page.Page;

/** The interfaces of all services, for people. */
record ApiDocsPage(List<DescribedService> services) implements Page {
}
