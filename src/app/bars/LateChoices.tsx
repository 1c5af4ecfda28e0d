import { CompareForm } from './CompareForm'
import { OrderChoice } from './OrderChoice'
import './order-choice.css'

/** Choices among the layouts that come late: the order of the pages, and what is seen beside this page. */
export function LateChoices() {
  return (
    <>
      <OrderChoice />
      <CompareForm />
    </>
  )
}
