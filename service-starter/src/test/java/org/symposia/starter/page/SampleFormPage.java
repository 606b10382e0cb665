package org.symposia.starter.page;

import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/** Public, since templates of tests are compiled by another class loader. */
public record SampleFormPage(Form form) implements FormPage {
}
